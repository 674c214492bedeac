import { catalogue } from "../../src/functions/catalogue";
import builtIn from "../support/built-in-function-names.json";

const lists: ReadonlyMap<string, readonly string[]> = new Map([
  ["en", builtIn.english.names],
  ["Excel 4 macros", builtIn.excel4Macros.names],
  ...Object.entries(builtIn.translated.names),
]);

/** The languages, or the old macro language, in which Excel has a function of that name. */
function listsWith(name: string): readonly string[] {
  return [...lists].filter(([, names]) => names.includes(name)).map(([list]) => list);
}

it.each(catalogue)("TCO.$name is no function of Excel's in any language", ({ name }) => {
  expect(listsWith(name)).toEqual([]);
});

test.each`
  name            | found                             | source
  ${"SUM"}        | ${["en"]}                         | ${"Danish has it too, listed once"}
  ${"SUMME"}      | ${["de"]}                         | ${"SUM"}
  ${"SOMME"}      | ${["fr"]}                         | ${"SUM"}
  ${"SUMA"}       | ${["ca", "cs", "es", "gl", "pl"]} | ${"SUM"}
  ${"XVERWEIS"}   | ${["de"]}                         | ${"XLOOKUP, younger than most lists"}
  ${"COVARIANCE"} | ${["fr"]}                         | ${"COVAR, nearest to VARIANCE"}
  ${"AMORT"}      | ${["nb", "nn", "pt", "sv"]}       | ${"PPMT, in pt SLN: nearest to AMORTIZE"}
  ${"GET.CELL"}   | ${["Excel 4 macros"]}             | ${"what a cell looks like"}
  ${"HISTOGRAM"}  | ${["Excel 4 macros"]}             | ${"of the Analysis ToolPak"}
`("finds $name, $source", ({ name, found }: { name: string; found: readonly string[] }) => {
  expect(listsWith(name)).toEqual(found);
});

// cs is the shortest: Excel in Czech leaves most names English.
it.each([...lists])("knows some sixty names or more of %s, each once", (_list, names) => {
  expect(names.length).toBeGreaterThan(60);
  expect(new Set(names).size).toBe(names.length);
});

it("keeps of the translations the names that a TCO function could bear", () => {
  const kept = Object.values(builtIn.translated.names).flat();
  expect(kept.filter((name) => !/^[A-Z][A-Z0-9]{2,}$/.test(name))).toEqual([]);
});
