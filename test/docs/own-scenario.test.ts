import Ajv from "ajv";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateScenario } from "../../src/scenarios/validate-scenario";
import { buildPlan } from "../../src/workbook/build-plan";
import { readPlan } from "../support/plan-reader";
import { tco } from "../support/tco-command";

const page = readFileSync("docs/own-scenario.md", "utf8");
const text = readFileSync("docs/bot.json", "utf8");
const bot = JSON.parse(text) as Record<string, unknown>;

describe("the page on a scenario of one's own", () => {
  let folder = "";
  const at = (name: string) => join(folder, name);
  const build = (file: string, ...more: readonly string[]) =>
    tco(["build", file, "-o", at("mine.xlsx"), ...more]);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tco-own-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("begins with a template as `tco show` prints it", async () => {
    writeFileSync(at("mine.json"), (await tco(["show", "agent-platform"])).out);
    expect((await build(at("mine.json"))).code).toBe(0);
  });

  it("shows what building the example prints", async () => {
    const { out } = await build("docs/bot.json");
    const printed = out.slice(0, out.indexOf("\n\nWritten to"));
    expect(page).toContain(`\`\`\`text\n${printed}\n\`\`\``);
  });

  it("says what the example costs with other inputs: 30,000 × 0.004 + 120 + 10 × 60 = 840", async () => {
    const set = ["--set", "messages_per_month=30000", "--set", "ramp_months=3"];
    expect(page).toContain(`\`${set.join(" ")}\` comes to 840 a\nmonth`);
    expect((await build("docs/bot.json", ...set)).out).toMatch(/TOT\.total .* 840\.00\n/);
  });

  test.each`
    right                                                | wrong
    ${'"formula": "messages_per_month * message_price"'} | ${'"formula": "messages_per_mont * message_price"'}
    ${'"formula": "care_hours * hourly_rate"'}           | ${'"formula": "care_hours"'}
    ${'"low": 100,'}                                     | ${'"low": "100",'}
  `("shows what is said of $wrong", async ({ right, wrong }: Record<string, string>) => {
    expect(text.split(right!)).toHaveLength(2);
    writeFileSync(at("mine.json"), text.replace(right!, wrong!));
    const { code, err } = await build(at("mine.json"));
    expect(code).toBe(1);
    expect(page).toContain(`\`\`\`text\n${err.replace(at("mine.json"), "mine.json")}\`\`\``);
  });
});

describe("the example", () => {
  it("is a scenario by the schema that it names", () => {
    const schema = JSON.parse(readFileSync(`docs/${String(bot["$schema"])}`, "utf8")) as object;
    const ajv = new Ajv();
    expect(ajv.validate(schema, bot) ? [] : ajv.errors).toEqual([]);
  });

  it("has a budget of the whole cost, and no error", () => {
    const { line } = readPlan(buildPlan(validateScenario(bot)));
    const values = (id: string) => line(id)?.cells.map(({ value }) => value);
    expect(values("BGT.year")).toContain(9600); // 12 × 800
    expect(values("CHK.master")?.at(-1)).toBe(0);
  });
});
