import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tco, tcoProcess } from "../support/tco-command";
import { attributesOf, xlsxParts } from "../support/xlsx-parts";

describe("tco build", () => {
  let folder = "";
  const at = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tco-build-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("replaces no file unasked, and writes the same bytes again with --force", async () => {
    const build = ["build", "agent-platform", "-o", at("mine.xlsx")];
    expect((await tco(build)).code).toBe(0);
    const before = readFileSync(at("mine.xlsx"));
    expect(before.subarray(0, 2).toString()).toBe("PK");
    const refused = await tco(build);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(
      /^tco build: .*mine\.xlsx exists already; --force replaces it.*\n$/,
    );
    expect((await tco([...build, "--force"])).code).toBe(0);
    expect(readFileSync(at("mine.xlsx")).equals(before)).toBe(true);
  });

  it("takes the next free name where none is given: an edited workbook is never lost", async () => {
    await tcoProcess(["build", "agent-platform"], { folder });
    writeFileSync(at("tco-agent-platform.xlsx"), "edited");
    const { out } = await tcoProcess(["build", "agent-platform"], { folder });
    expect(out).toMatch(/Written to .*tco-agent-platform-2\.xlsx/);
    expect(readFileSync(at("tco-agent-platform.xlsx"), "utf8")).toBe("edited");
    expect(readdirSync(folder).sort()).toEqual([
      "tco-agent-platform-2.xlsx",
      "tco-agent-platform.xlsx",
    ]);
  });

  it("changes inputs with --set, for all approaches or for one", async () => {
    const sets = ["--set", "runs_per_month=25000", "--set", "run_fee@connic=0.05"];
    const { out } = await tco(["build", "agent-platform", "-o", at("mine.xlsx"), ...sets]);
    // Runs 1,250 + compute 25,000 × 45 × 0.00042 = 472.50, so 1,722.50 + 1 (data layer) a month.
    expect(out).toMatch(/TOT\.platform .* 20,682\.00 /);
  });

  it("builds a scenario that tco show printed and a person changed", async () => {
    const shown = await tco(["show", "agent-platform"]);
    const scenario = JSON.parse(shown.out) as { id: string };
    writeFileSync(at("mine.json"), JSON.stringify({ ...scenario, id: "mine" }));
    const { code, out } = await tco([
      ...["build", at("mine.json"), "-o", at("mine.xlsx"), "--lang", "en", "--as-of", "2026-06-30"],
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/TOT\.subtotal .* 117,377\.44 /);
  });

  it("refuses a file that is no scenario, in one line that names it, and writes nothing", async () => {
    writeFileSync(at("broken.json"), "{ not json");
    writeFileSync(at("empty.json"), "{}");
    for (const [file, says] of [
      ["broken.json", /broken\.json is not JSON/],
      ["empty.json", /empty\.json: /],
      ["nosuch.json", /nosuch\.json: no such file/],
    ] as const) {
      const { code, out, err } = await tco(["build", at(file)]);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toMatch(says);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    }
    expect(readdirSync(folder).filter((name) => !name.endsWith(".json"))).toEqual([]);
  });

  it("builds in German", async () => {
    const build = ["build", "agent-platform", "-o", at("mine.xlsx"), "--lang", "de"];
    const { code, out, err } = await tco(build);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Plattform für KI-Agenten/);
    expect(out).toMatch(/^TOT\.total +Gesamtkosten +EUR je Jahr/m);
    const sheets = attributesOf(
      xlsxParts(readFileSync(at("mine.xlsx"))),
      "xl/workbook.xml",
      "sheet",
    );
    expect(sheets.map(({ name }) => name)).toContain("Überleitung");
  });

  it("refuses a line that adds what does not add, with both units and the line", async () => {
    const scenario = (await tco(["show", "agent-platform"])).out;
    // A price in USD per million tokens onto EUR per month.
    const mixed = scenario.replace(
      '"formula": "eks_cluster"',
      '"formula": "eks_cluster + input_price"',
    );
    expect(mixed).not.toBe(scenario);
    writeFileSync(at("mixed.json"), mixed);
    const { code, out, err } = await tco(["build", at("mixed.json"), "-o", at("mixed.xlsx")]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(
      /mixed\.json: .*PLT\.cluster.*EUR\/month.*eks_cluster.*USD\/Mtok.*input_price/,
    );
  });

  it("says which folder is missing", async () => {
    const { code, err } = await tco(["build", "agent-platform", "-o", at("nosuch/out.xlsx")]);
    expect(code).toBe(1);
    expect(err).toMatch(/nosuch\/out\.xlsx: no such file or folder/);
  });
});

describe("tco templates", () => {
  it("lists each template with its question", async () => {
    const { code, out } = await tco(["templates"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^agent-platform .+\?$/m);
  });
});
