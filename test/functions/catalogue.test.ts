import { conversions } from "../../src/formula/conversions";
import { namesIn } from "../../src/formula/names-in";
import { catalogue } from "../../src/functions/catalogue";
import { functionNamed } from "../../src/functions/function-named";
import { mayBeLeftOut } from "../../src/functions/may-be-left-out";

const signatures = [
  "TOKENS(units, tokens_per_call, [calls_per_unit])",
  "LLMSPEND(input_tokens, output_tokens, input_price, output_price, [cached_share], [cache_factor], [batch_share], [batch_discount])",
  "CACHEPRICE(input_price, read_share, [read_factor], [write_share], [write_factor])",
  "BLENDPRICE(input_price, output_price, output_share)",
  "ROUTEMIX(shares, values)",
  "MODELPRICE(model, [meter], [as_of], [prompt_tokens])",
  "MODELSPEND(model, input_tokens, output_tokens, [calls], [as_of], [cached_share], [batch_share], [write_share])",
  "FXCONVERT(amount, rate, [direct])",
  "COMPUTEHOURS(runs, seconds_per_run)",
  "CONCURRENCY(runs, seconds_per_run, [hours], [peak_factor])",
  "USAGEFEE(quantity, unit_price, [included])",
  "PLANFEE(usage_fee, subscription, [mode])",
  "TIERCOST(quantity, thresholds, unit_prices, [mode])",
  "COMMITFEE(usage, commitment, [discount])",
  "GPUFLEET(gpus, hourly_rate, [hours], [ops_cost])",
  "GPUPRICE(hourly_rate, tokens_per_second, [duty], [gpus])",
  "GPUSIZE(peak_tokens_per_second, replica_tokens_per_second, [target_load], [gpus_per_replica], [spare_replicas])",
  "EMBEDCOST(documents, tokens_per_document, price, [share])",
  "VECTORDB(vectors, queries, storage_price, query_price)",
  "SEATFEE(seats, price, [minimum_seats])",
  "FTECOST(fte, annual_cost, [months])",
  "LABORCOST(quantity, unit, annual_cost, [days_per_year], [hours_per_day])",
  "AMORTIZE(cost, life, [salvage], [rate])",
  "AMORTSCHED(cost, life, [salvage], [start_month], [method], [factor])",
  "NETOVERLAP(gross, overlap)",
  "PARITYADD(build_costs, coverage, life, [rate])",
  "ANNUALTCO(monthly, one_time, life, [passthrough_monthly], [rate])",
  "SAVINGPCT(baseline, alternative)",
  "OPEXSHARE(ai_spend, engineering_opex, [low], [high])",
  "COSTCURVE(quantity, fixed, unit_price, [minimum], [included], [step_size], [step_cost])",
  "BREAKEVEN(fixed_a, unit_a, fixed_b, unit_b)",
  "CROSSOVER(curve_a, curve_b, [from], [to])",
  "HYBRID(managed_cost, offload_share, selfhost_cost)",
  "QUALITYGAP(tasks, extra_failure_rate, minutes_per_failure, hourly_rate)",
  "UNITCOST(components, [buffer], [resolution_rate])",
  "RESOLVEDCOST(unit_cost, resolution_rate, [fallback_cost])",
  "TICKETCOST(deflection, ai_cost, handoff_ai_cost, human_cost)",
  "RETRIES(failure_rate, [max_attempts])",
  "UPLIFT(base, share, multiplier)",
  "FINETUNE(training_cost, volume, unit_saving, [hosting])",
  "RUNRATE(daily_spend, [window], [days])",
  "SPIKE(series, [window])",
  "CAPSTATUS(spend, cap, [warn], [alert])",
  "CHECKLIST(answers, [threshold])",
  "PVCOST(rate, cash_flows, [timing], [initial])",
  "ESCALATE(amount, rate, periods)",
  "PAYBACK(outlay, savings, [rate])",
  "RAMP(target, periods, [ramp_periods], [start_share])",
  "VARIANCE(budget_volume, budget_price, actual_volume, actual_price)",
  "TORNADO(labels, low, high, base, [top])",
  "SIMULATE(low, mode, high, [dist], [trials], [seed], [correlation])",
  "ROUNDFIT(values, [num_digits])",
  "ALLOCATE(cost, drivers, [num_digits])",
  "EXPLAIN(function_name, [arguments …])",
  "SOURCE(key, [field], [as_of])",
];

it("keeps the signatures that workbooks rely on: append only", () => {
  expect(catalogue.map(signature)).toEqual(signatures);
});

function signature(record: (typeof catalogue)[number]): string {
  const parameters = record.parameters.map((parameter) => {
    if (parameter.repeating) return `[${parameter.name} …]`;
    return mayBeLeftOut(parameter) ? `[${parameter.name}]` : parameter.name;
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
    const tree = record.nativeTree ?? record.tree;
    if (tree === undefined) return expect(record.compute).toBeDefined();
    const read = namesIn(tree).filter((name) => !conversions.has(name));
    expect([...read].sort()).toEqual(record.parameters.map(({ name }) => name).sort());
  });

  it("asks for optional parameters last", () => {
    const optional = record.parameters.map(mayBeLeftOut);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  it("names related functions that exist", () => {
    for (const name of record.seeAlso) expect(functionNamed(name)?.name).toBe(name);
  });

  it("says how it computes, in a formula or in words", () => {
    expect(record.formula === undefined).toBe(record.compute !== undefined);
    expect(record.method === undefined).toBe(record.compute === undefined);
  });

  it("has a native equivalent of the kind that it promises, or says why it has none", () => {
    const { native, nativeTree, tree, block, nativeReason } = record;
    expect((nativeTree ?? tree) !== undefined).toBe(native === "yes");
    expect(block !== undefined).toBe(native === "block");
    expect(nativeReason !== undefined).toBe(native === "no");
  });
});
