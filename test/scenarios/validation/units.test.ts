import {
  changedScenario,
  part,
  paths,
  said,
  saidOf,
  type JsonObject,
} from "../../support/changed-scenario";

test.each`
  line             | formula                                            | says
  ${"TOT.llm"}     | ${"months_per_year * (LLM.spend + LLM.spend_usd)"} | ${"sheet totals, line TOT.llm adds EUR/month (LLM.spend) to USD/month (LLM.spend_usd). Bring both to one unit first. For example, divide LLM.spend_usd by usd_per_eur [USD/EUR]."}
  ${"TOT.total"}   | ${"TOT.subtotal + LLM.spend"}                      | ${"sheet totals, line TOT.total adds EUR/year (TOT.subtotal) to EUR/month (LLM.spend). Bring both to one unit first. For example, multiply LLM.spend by months_per_year [month/year]."}
  ${"TOT.total"}   | ${"SUM(LLM.spend, TOT.subtotal)"}                  | ${"sheet totals, line TOT.total puts EUR/month (LLM.spend) and EUR/year (TOT.subtotal) into one SUM. Bring both to one unit first. For example, multiply LLM.spend by months_per_year [month/year]."}
  ${"TOT.tooling"} | ${"TLN.subtotal"}                                  | ${"sheet totals, line TOT.tooling is declared in EUR/year, but its formula comes out in EUR/month (TLN.subtotal). For example, multiply TLN.subtotal by months_per_year [month/year]."}
  ${"USE.seconds"} | ${"runs_per_month / seconds_per_run"}              | ${"sheet usage, line USE.seconds is declared in s/month, but its formula comes out in run*run/month/s (runs_per_month [run/month]/seconds_per_run [s/run]). If run*run/month/s is what is meant, declare that; otherwise change the formula."}
  ${"LLM.spend"}   | ${"TCO.FXCONVERT(usd_per_eur, LLM.spend_usd)"}     | ${"sheet usage, line LLM.spend is declared in EUR/month, but its formula comes out in month/EUR (usd_per_eur [USD/EUR]/LLM.spend_usd [USD/month]). If month/EUR is what is meant, declare that; otherwise change the formula. TCO.FXCONVERT got amount = usd_per_eur [USD/EUR], rate = LLM.spend_usd [USD/month]."}
  ${"FEE.runs"}    | ${"TCO.USAGEFEE(runs_per_month + 1, run_fee)"}     | ${"sheet platform, line FEE.runs adds run/month (runs_per_month) to 1 (1). Bring both to one unit first. TCO.USAGEFEE got quantity = runs_per_month+1, unit_price = run_fee [EUR/run]."}
`("$line as $formula is refused with both units, where they come from and what to do", (row) => {
  expect(saidOf(row.line, { formula: row.formula })).toBe(row.says);
});

it("says which argument of a TCO call got which unit: euros are converted as if they were dollars", () => {
  expect(saidOf("PLT.plan_fee", { formula: "TCO.FXCONVERT(FEE.usage, usd_per_eur)" })).toBe(
    "sheet platform, line PLT.plan_fee is declared in EUR/month, but its formula comes out in EUR*EUR/month/USD (FEE.usage [EUR/month]/usd_per_eur [USD/EUR]). For example, multiply the formula by usd_per_eur [USD/EUR]. TCO.FXCONVERT got amount = FEE.usage [EUR/month], rate = usd_per_eur [USD/EUR].",
  );
});

test.each`
  id               | change                                           | says
  ${"eks_cluster"} | ${{ unit: "USD/month" }}                         | ${"line PLT.cluster is declared in EUR/month, but its formula comes out in USD/month (eks_cluster). For example, divide eks_cluster by usd_per_eur [USD/EUR]."}
  ${"ALR.overlap"} | ${{ formula: "OVL.unused" }}                     | ${"alert ALR.overlap must come out as TRUE or FALSE, but comes out in EUR/month (OVL.unused)."}
  ${"ALR.overlap"} | ${{ formula: "OVL.unused < runs_per_month" }}    | ${"alert ALR.overlap compares EUR/month (OVL.unused) with run/month (runs_per_month)."}
  ${"REC.llm"}     | ${{ ours: "LLM.spend" }}                         | ${"bridge REC.llm: ours is declared in EUR/year, but its formula comes out in EUR/month (LLM.spend)."}
  ${"REC.llm"}     | ${{ published: "pub.llm_year + pub.llm_month" }} | ${"bridge REC.llm: published adds EUR/year (pub.llm_year) to EUR/month (pub.llm_month)."}
  ${"run_fee"}     | ${{ unit: "EUR/runs" }}                          | ${'input run_fee: unit cannot be used: The unit "EUR/runs" uses "runs", which is not declared'}
  ${"run_fee"}     | ${{ unit: "EUR/" }}                              | ${'input run_fee: unit cannot be used: The unit "EUR/" is not complete'}
  ${"run_fee"}     | ${{ unit: "text" }}                              | ${'input run_fee must have both choices and the unit "text", or neither'}
`("$id with $change is refused", ({ id, change, says }) => {
  expect(saidOf(id, change)).toContain(says);
});

test.each`
  units                   | says
  ${["EUR", "EUR"]}       | ${'units has "EUR" twice'}
  ${["USD"]}              | ${'units lacks the currency "EUR"'}
  ${["EUR", "EUR/month"]} | ${'units has "EUR/month", which cannot be a unit'}
  ${["EUR", "text"]}      | ${'units has "text", which cannot be a unit'}
`("refuses the base units $units", ({ units, says }) => {
  expect(said(changedScenario((scenario) => Object.assign(scenario, { units })))).toContain(says);
});

it("lets no unit of an input, a line or a bridge be changed unnoticed", () => {
  const template = changedScenario(() => undefined);
  const measured = paths(template).filter(
    (path) => path[path.length - 1] === "unit" && path[0] !== "published",
  );
  const unnoticed = measured.filter((path) => {
    const changed = changedScenario((scenario) => {
      const owner = part(scenario, path.slice(0, -1)) as JsonObject;
      owner["unit"] = `${String(owner["unit"])}*token`.replace("text*token", "token");
    });
    return said(changed) === "";
  });
  expect(measured.length).toBeGreaterThan(100);
  expect(unnoticed).toEqual([]);
});
