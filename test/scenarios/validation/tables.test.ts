import {
  changedScenario,
  said,
  withId,
  type Json,
  type JsonObject,
} from "../../support/changed-scenario";
import { sampleTables } from "../../support/sample-tables";

/** What validation says of the sample tables when the part with this id is changed. */
function saidOf(id: string, change: JsonObject): string {
  return said(
    changedScenario((scenario) => {
      const tables = structuredClone(sampleTables) as unknown as Json[];
      scenario["tables"] = [...(scenario["tables"] as Json[]), ...tables];
      Object.assign(withId(tables, id), change);
    }),
  );
}

it("takes the tables as they are", () => {
  expect(saidOf("DRIFT", {})).toBe("");
});

test.each`
  column     | formula                                | says
  ${"ratio"} | ${"spend/highest"}                     | ${"sheet monitor, table DRIFT, column ratio uses highest, which is computed later (table DRIFT)"}
  ${"ratio"} | ${"ratio+1"}                           | ${"uses ratio, which is this formula itself"}
  ${"ratio"} | ${"SUM(WHOLE(ratio))"}                 | ${"reads ratio with WHOLE, but that column does not stand to the left"}
  ${"ratio"} | ${"SUM(ABOVE(share,1))"}               | ${"reads share with ABOVE, but that column does not stand to the left"}
  ${"ratio"} | ${"SUM(ABOVE(ratio,20))"}              | ${"must call ABOVE with a whole number of cells from 1 to 12"}
  ${"ratio"} | ${"SUM(ABOVE(ratio,before))"}          | ${"must call ABOVE with a whole number of cells"}
  ${"ratio"} | ${"SUM(WHOLE(TOT.total))"}             | ${"must call WHOLE as WHOLE(column), with the id of a column of this table"}
  ${"ratio"} | ${"TOT.total"}                         | ${'uses TOT.total, which each approach has its own of; write AT(TOT.total,"self_hosted")'}
  ${"ratio"} | ${"run_fee*0"}                         | ${"uses run_fee, which each approach has its own of"}
  ${"ratio"} | ${"LOW(spend)"}                        | ${"must call LOW as LOW(id), with the id of an input that all approaches share"}
  ${"ratio"} | ${"HIGH(run_fee)*0"}                   | ${"must call HIGH as HIGH(id), with the id of an input that all approaches share"}
  ${"ratio"} | ${"HIGH(runs_per_month)"}              | ${"is declared in 1, but its formula comes out in run/month"}
  ${"ratio"} | ${"factor"}                            | ${'uses "factor", which is no input, choice or line'}
  ${"ratio"} | ${"spend"}                             | ${"is declared in 1, but its formula comes out in EUR/run"}
  ${"total"} | ${'factor*AT(LLM.spend_usd,"connic")'} | ${"is declared in EUR/month, but its formula comes out in USD/month"}
`("$formula in column $column", ({ column, formula, says }) => {
  expect(saidOf(column, { formula })).toContain(says);
});

test.each`
  message                           | says
  ${"FIXED(spend,2)"}               | ${"table DRIFT: chart.message uses spend, which is a column; a message speaks of WHOLE(spend)"}
  ${"MAX(WHOLE(ratio))"}            | ${"is declared in text, but its formula comes out in 1"}
  ${"FIXED(SUM(ABOVE(spend,1)),2)"} | ${"calls ABOVE, but a message stands in no row of the table; use WHOLE(column)"}
`("the message $message", ({ message, says }) => {
  const [chart] = sampleTables.flatMap(({ tables }) =>
    tables.flatMap((table) => table.chart ?? []),
  );
  expect(saidOf("DRIFT", { chart: { ...chart, message } as unknown as Json })).toContain(says);
});

test.each`
  id                | change                         | says
  ${"week"}         | ${{ id: "spend" }}             | ${"table DRIFT, column spend stands in the table twice; give one another id"}
  ${"week"}         | ${{ id: "run_fee" }}           | ${"column run_fee has the id of an input, so that a formula could mean either; choose another id"}
  ${"week"}         | ${{ id: "c" }}                 | ${"column c has an id that cannot be used"}
  ${"week"}         | ${{ id: "TOL.money" }}         | ${"column TOL.money has an id that every workbook uses"}
  ${"week"}         | ${{ unit: "weeks" }}           | ${"table DRIFT, column week: unit cannot be used"}
  ${"DRIFT.week_1"} | ${{ id: "TOT.total" }}         | ${'row TOT.total has the id "TOT.total" that sheet totals, line TOT.total has already'}
  ${"DRIFT.week_1"} | ${{ values: { weak: 1 } }}     | ${'row DRIFT.week_1 has a value for "weak", which is no column that is typed; did you mean "week"?'}
  ${"DRIFT.week_1"} | ${{ values: { week: "one" } }} | ${'row DRIFT.week_1 must have a number in column week, but has "one"'}
  ${"DRIFT.week_1"} | ${{ values: { week: 1 } }}     | ${"table DRIFT: chart draws spend, which is blank in row DRIFT.week_1; fill it"}
  ${"LEAK.none"}    | ${{ values: { signal: 1 } }}   | ${"row LEAK.none must have a text in column signal, but has 1"}
  ${"LEAK.none"}    | ${{ source: "hearsay" }}       | ${'row LEAK.none: source is "hearsay", which is not in sources'}
  ${"monitor"}      | ${{ id: "checks" }}            | ${"sheet checks has an id that another sheet of the workbook has already"}
  ${"monitor"}      | ${{ name: "Totals" }}          | ${'has the name "Totals", which another sheet of the workbook has already'}
`("$change of $id", ({ id, change, says }) => {
  expect(saidOf(id, change)).toContain(says);
});

it("asks for the source of typed numbers", () => {
  const { source: _, ...row } = sampleTables[0]?.tables[0]?.rows[0] ?? {
    id: "",
    label: "",
    values: {},
  };
  const table = sampleTables[0]?.tables[0];
  const rows = [row, ...(table?.rows.slice(1) ?? [])] as unknown as Json;
  expect(saidOf("DRIFT", { rows })).toContain(
    'row DRIFT.week_1 has typed numbers, so it needs a "source"',
  );
});

it("knows ABOVE, WHOLE, LOW and HIGH in tables only", () => {
  const line = changedScenario((scenario) => {
    withId(scenario, "FEE.runs")["formula"] = "SUM(WHOLE(run_fee))";
  });
  expect(said(line)).toContain("calls WHOLE, which only the formulas of tables know");
  const bound = changedScenario((scenario) => {
    withId(scenario, "FEE.runs")["formula"] = "LOW(runs_per_month)*run_fee";
  });
  expect(said(bound)).toContain("calls LOW, which only the formulas of tables know");
});
