import { children } from "../../src/formula/children";
import { conversions } from "../../src/formula/conversions";
import type { Tree } from "../../src/formula/tree";
import { catalogue } from "../../src/functions/catalogue";
import { functionNamed } from "../../src/functions/function-named";

const signatures = [
  "TOKENS(units, tokens_per_call, [calls_per_unit])",
  "LLMSPEND(input_tokens, output_tokens, input_price, output_price, [cached_share], [cache_factor], [batch_share], [batch_discount])",
  "FXCONVERT(amount, rate, [direct])",
  "COMPUTEHOURS(runs, seconds_per_run)",
  "CONCURRENCY(runs, seconds_per_run, [hours], [peak_factor])",
  "USAGEFEE(quantity, unit_price, [included])",
  "PLANFEE(usage_fee, subscription, [mode])",
  "FTECOST(fte, annual_cost, [months])",
  "LABORCOST(quantity, unit, annual_cost, [days_per_year], [hours_per_day])",
  "AMORTIZE(cost, life, [salvage], [rate])",
  "NETOVERLAP(gross, overlap)",
  "PARITYADD(build_costs, coverage, life, [rate])",
  "ANNUALTCO(monthly, one_time, life, [passthrough_monthly], [rate])",
  "SAVINGPCT(baseline, alternative)",
  "BREAKEVEN(fixed_a, unit_a, fixed_b, unit_b)",
  "EXPLAIN(function_name, [arguments …])",
];

it("keeps the signatures that workbooks rely on: append only", () => {
  expect(catalogue.map(signature)).toEqual(signatures);
});

function signature(record: (typeof catalogue)[number]): string {
  const parameters = record.parameters.map(({ name, default: value, repeating }) => {
    if (repeating) return `[${name} …]`;
    return value === undefined ? name : `[${name}]`;
  });
  return `${record.name}(${parameters.join(", ")})`;
}

it("finds a function with and without its prefix, in any case", () => {
  for (const name of ["TCO.LLMSPEND", "llmspend", "tco.LlmSpend"])
    expect(functionNamed(name)?.name).toBe("LLMSPEND");
  expect(functionNamed("TCO.NOSUCH")).toBeUndefined();
});

describe.each(catalogue)("TCO.$name", (record) => {
  it("has a name that Excel accepts, without a dot: built-in-names.test.ts relies on that", () => {
    expect(record.name).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
  });

  it("is described in English and German, each in its own words", () => {
    for (const { en, de } of [record.summary, ...record.parameters.map((p) => p.description)]) {
      expect(en).toMatch(/^["A-Z].*\.$/);
      expect(de).toMatch(/^["A-ZÄÖÜ].*\.$/);
      expect(de).not.toBe(en);
    }
  });

  it("says it in 255 characters, which is what Insert Function shows", () => {
    const texts = [record.summary, ...record.parameters.map((p) => p.description)];
    for (const { en, de } of texts) expect(Math.max(en.length, de.length)).toBeLessThan(256);
  });

  it("reads every parameter in its formula and nothing else", () => {
    if (record.tree === undefined) return expect(record.compute).toBeDefined();
    const known = [...conversions.keys()];
    const read = [...new Set(names(record.tree))].filter((name) => !known.includes(name)).sort();
    expect(read).toEqual(record.parameters.map((parameter) => parameter.name).sort());
  });

  it("asks for optional parameters last", () => {
    const optional = record.parameters.map((p) => p.default !== undefined || p.repeating === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  it("names related functions that exist", () => {
    for (const name of record.seeAlso) expect(functionNamed(name)?.name).toBe(name);
  });
});

function names(tree: Tree): readonly string[] {
  return tree.kind === "name" ? [tree.name] : children(tree).flatMap(names);
}
