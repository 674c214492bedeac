import { facts } from "../../../src/functions/facts";
import { parse } from "../../../src/formula/parse";
import { catalogue } from "../../../src/functions/catalogue";
import type { Example, FunctionRecord } from "../../../src/functions/function-record";
import { registerFunctions } from "../../../src/hosts/excel/register-functions";
import { excelArgument } from "../../support/excel-argument";
import { officeGlobals } from "../../support/office-globals";

const { call } = officeGlobals();
registerFunctions(() => Promise.resolve(facts));

/** The numbers by which the library tells Excel which error to show. */
const NOT_AVAILABLE = 1;
const DIVISION_BY_ZERO = 5;
const NUMBER = 6;
const VALUE = 7;

/** The arguments of an example call in the shapes that Excel uses, null for each one left out at the end. */
function argumentsOf(record: FunctionRecord, text: string): readonly unknown[] {
  const tree = parse(text);
  if (tree.kind !== "call") throw new Error(`${text} is not a call`);
  const given = tree.arguments.map(excelArgument);
  return record.parameters.map(({ type, repeating }, index) => {
    if (repeating) return given.slice(index);
    const value = given[index] ?? null;
    return type === "enumeration" && Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
  });
}

const examples = catalogue.flatMap((record) =>
  record.examples
    // A call within a call is Excel's business: it arrives as a value.
    .filter(({ call: text }) => !/TCO\..*TCO\./.test(text))
    .map((example): [string, FunctionRecord, Example] => [example.call, record, example]),
);
/** All at once, since the library hands results back in bundles twice a second. */
const answers = Promise.all(
  examples.map(([text, record]) => call(record.name, ...argumentsOf(record, text))),
);

it.each(examples)("%s arrives and comes back as Excel does it", async (text, _, { value }) => {
  const result = (await answers)[examples.findIndex(([one]) => one === text)];
  expect(result?.ok).toBe(true);
  const wanted = (Array.isArray(value) ? value : [[value]]) as readonly (readonly unknown[])[];
  const close = (cell: unknown): unknown =>
    // Examples give money to the cent.
    typeof cell === "number" ? Math.round(cell * 100) / 100 : cell;
  expect((result?.value as unknown[][]).map((row) => row.map(close))).toEqual(
    wanted.map((row) => row.map(close)),
  );
});

it("knows every function of the catalogue", async () => {
  const results = await Promise.all(catalogue.map(({ name }) => call(name)));
  // 0 is what the library answers for a name that nobody registered.
  expect(results.filter(({ errorCode }) => errorCode === 0)).toEqual([]);
  expect(await call("NOBODY")).toMatchObject({ ok: false });
});

it("takes a call without its last arguments for one with null in their places", async () => {
  const short = await call("LLMSPEND", [[3000]], [[1000]], [[2.5]], [[10]]);
  // (3,000 × 2.5 + 1,000 × 10) / 1E6 = 0.0175
  expect(short).toMatchObject({ ok: true, value: [[0.0175]] });
});

it.each([[[[0]]], [[[null]]], [[[""]]]])("counts a blank cell (%j) as 0", async (blank) => {
  expect(await call("USAGEFEE", blank, [[5]])).toMatchObject({ ok: true, value: [[0]] });
});

it("gives an omitted argument its default: the cache costs a tenth", async () => {
  // (0.3 + 0.7 × 0.1) × 1.5E9 × 3 / 1E6 + 225E6 × 15 / 1E6 = 1,665 + 3,375 = 5,040
  const price = [[[1.5e9]], [[225e6]], [[3]], [[15]], [[0.7]], null, null, null] as const;
  expect(await call("LLMSPEND", ...price)).toMatchObject({ ok: true, value: [[5040]] });
});

it("spills a column over a row: 2 × 2 fees", async () => {
  const result = await call("USAGEFEE", [[10], [20]], [[1, 2]]);
  expect(result).toMatchObject({
    ok: true,
    value: [
      [10, 20],
      [20, 40],
    ],
  });
});

it("answers text for a number with #VALUE! and says which parameter got what", async () => {
  const result = await call("USAGEFEE", [["many"]], [[5]]);
  expect(result).toMatchObject({ ok: false, errorCode: VALUE });
  expect(result.value).toMatch(/quantity.*many/);
});

it("answers a negative quantity with #NUM! and a life of zero with #DIV/0!", async () => {
  expect(await call("USAGEFEE", [[-1]], [[5]])).toMatchObject({ ok: false, errorCode: NUMBER });
  expect(await call("AMORTIZE", [[1]], [[0]])).toMatchObject({
    ok: false,
    errorCode: DIVISION_BY_ZERO,
  });
});

it("says with #N/A which side is always cheaper", async () => {
  const result = await call("BREAKEVEN", [[0]], [[1]], [[10]], [[1]]);
  expect(result).toMatchObject({ ok: false, errorCode: NOT_AVAILABLE });
  expect(result.value).toMatch(/cheaper/);
});

it("passes an error in a cell on", async () => {
  const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
  const result = await call("USAGEFEE", [[error]], [[5]]);
  expect(result).toMatchObject({ ok: false, errorCode: DIVISION_BY_ZERO });
});

it("spoils only the element of the result that belongs to the bad cell", async () => {
  const result = await call("USAGEFEE", [[10], ["x"], [30]], [[2]]);
  expect(result.ok).toBe(true);
  expect(result.value).toMatchObject([[20], [{ basicType: "Error", basicValue: "#VALUE!" }], [60]]);
});
