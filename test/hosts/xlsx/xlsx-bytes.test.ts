import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { workbookFile } from "../../../src/cli/workbook-file";
import { xlsxBytes } from "../../../src/hosts/xlsx/xlsx-bytes";
import { openXmlErrors } from "../../support/open-xml-errors";
import { readXlsx } from "../../support/read-xlsx";
import { cell } from "../../support/sample-cells";
import { samplePlan } from "../../support/sample-plan";
import { planOfCells } from "../../support/small-plan";
import { attributesOf, xlsxParts } from "../../support/xlsx-parts";

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const onlyCell = (value: string | number): unknown =>
  readXlsx(xlsxBytes(planOfCells([cell(0, 0, { value })])))
    .get("Sheet")
    ?.get("A1")?.value;

describe("the same plan gives the same bytes", () => {
  const expected = hash(xlsxBytes(samplePlan));

  it("twice in one process", () => {
    expect(hash(xlsxBytes(structuredClone(samplePlan)))).toBe(expected);
  });

  it.each(["Pacific/Auckland", "America/Los_Angeles"])("in %s", (zone) => {
    const program = `
      const { samplePlan } = require("./test/support/sample-plan");
      const { xlsxBytes } = require("./src/hosts/xlsx/xlsx-bytes");
      const { createHash } = require("node:crypto");
      process.stdout.write(createHash("sha256").update(xlsxBytes(samplePlan)).digest("hex"));`;
    const root = join(__dirname, "../../..");
    const found = execFileSync(process.execPath, ["--require", "tsx/cjs", "--eval", program], {
      cwd: root,
      env: { ...process.env, TZ: zone, LANG: "de_DE.UTF-8" },
      encoding: "utf8",
    });
    expect(found).toBe(expected);
  });
});

it("gives the same parts whatever compresses them", async () => {
  expect(xlsxParts(await workbookFile(samplePlan))).toEqual(xlsxParts(xlsxBytes(samplePlan)));
});

describe("Microsoft's Open XML SDK finds nothing wrong", () => {
  it("with the sample", async () => {
    expect(await openXmlErrors(xlsxBytes(samplePlan))).toEqual([]);
  });
  it("with a sheet of one cell", async () => {
    expect(await openXmlErrors(xlsxBytes(planOfCells([cell(0, 0, { value: 1 })])))).toEqual([]);
  });
  it("but with a file that is none, so that the validator is known to look", async () => {
    expect(await openXmlErrors(new Uint8Array([1, 2, 3]))).toHaveLength(1);
  });
});

it("keeps every text that XML can hold, and no text becomes a formula", () => {
  const texts = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
  const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  fc.assert(
    fc.property(texts, (text) => {
      const kept = text.replace(/\r\n?/g, "\n").replace(illegal, "");
      expect(onlyCell(text)).toBe(kept);
    }),
  );
});

it.each(["=1+1", "+1", "-1", "@A1", "'quoted", "_x0041_", "TRUE", "1E5", " a  b ", "a\tb", "#N/A"])(
  "keeps the text %j a text",
  (text) => {
    expect(onlyCell(text)).toBe(text);
  },
);

it("keeps every number to its last bit", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(onlyCell(number)).toBe(number === 0 ? 0 : number);
    }),
  );
});

it("refuses a number that no cell can hold", () => {
  expect(() => xlsxBytes(planOfCells([cell(0, 0, { value: Infinity })]))).toThrow(
    "A cell cannot hold Infinity",
  );
});

it("names every part in the content types, and only parts that exist", () => {
  const parts = xlsxParts(xlsxBytes(samplePlan));
  const named = attributesOf(parts, "[Content_Types].xml", "Override").map(({ PartName }) =>
    PartName?.slice(1),
  );
  const typed = [...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path));
  expect([...named].sort()).toEqual([...typed].sort());
  expect([...parts.keys()][0]).toBe("[Content_Types].xml");
});
