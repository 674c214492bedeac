import { changedScenario, said, saidOf, type JsonObject } from "../../support/changed-scenario";

/** What validation says when an entry of the budget is changed: the fourth books PLT.subtotal. */
const saidOfEntry = (change: JsonObject) =>
  said(
    changedScenario((scenario) => {
      Object.assign((scenario["budget"] as JsonObject[])[3]!, change);
    }),
  );

test.each`
  change                         | says
  ${{ line: "PLT.subtotl" }}     | ${'budget[3].line is "PLT.subtotl", which is no line; did you mean "PLT.subtotal"?'}
  ${{ line: "runs_per_month" }}  | ${'budget[3].line is "runs_per_month", which is no line.'}
  ${{ line: "USE.seconds" }}     | ${"budget[3].line must be a line in EUR, EUR/month or EUR/year, but USE.seconds is in s/month."}
  ${{ line: "LLM.spend_usd" }}   | ${"budget[3].line must be a line in EUR, EUR/month or EUR/year, but LLM.spend_usd is in USD/month."}
  ${{ line: "WRP.total" }}       | ${'budget[3].line is "WRP.total", as an earlier entry has it; what is booked twice counts twice, so delete one.'}
  ${{ label: "Wrapper builds" }} | ${'budget[3].label is "Wrapper builds", as an earlier entry has it; write another.'}
  ${{ treatment: "capitalize" }} | ${'budget[3].treatment must be one of "capitalise", "expense", but is the text "capitalize"; did you mean "capitalise"?'}
  ${{ account: 6800 }}           | ${"budget[3].account must be a text that is not empty, but is 6800."}
  ${{ per: "month" }}            | ${'budget[3] has a field "per" that is not known; delete it; known are account, label, treatment, line.'}
`("$change is refused: $says", ({ change, says }) => {
  expect(saidOfEntry(change)).toBe(says);
});

test.each`
  input                   | change                                                          | says
  ${"ramp_months"}        | ${{ unit: "1" }}                                                | ${"input ramp_months must be in month for the budget, but is in 1."}
  ${"ramp_months"}        | ${{ maximum: 18 }}                                              | ${'input ramp_months must be "whole", with a minimum of at least 1 and a maximum of at most 12: the budget reads it.'}
  ${"ramp_months"}        | ${{ minimum: 0 }}                                               | ${'input ramp_months must be "whole", with a minimum of at least 1'}
  ${"fiscal_first_month"} | ${{ whole: false }}                                             | ${'input fiscal_first_month must be "whole"'}
  ${"fiscal_year"}        | ${{ minimum: 27, base: 27 }}                                    | ${"a minimum of at least 1900 and a maximum of at most 9998"}
  ${"fiscal_year"}        | ${{ base: { self_hosted: 2027, connic: 2027, inngest: 2027 } }} | ${"input fiscal_year must have one value for all approaches: the budget reads it."}
`("$input with $change is refused: $says", ({ input, change, says }) => {
  expect(saidOf(input, change)).toContain(says);
});

it("asks for the inputs that it reads, and for nothing once it is gone", () => {
  const lacking = changedScenario((scenario) => {
    const inputs = scenario["inputs"] as JsonObject[];
    scenario["inputs"] = inputs.filter(({ id }) => id !== "ramp_months");
  });
  expect(said(lacking)).toBe("inputs lack ramp_months [month], which the budget reads; add it.");
  const gone = changedScenario((scenario) => void delete scenario["budget"]);
  expect(said(gone)).toContain("input ramp_months is used by no line, table or alert");
});

it("takes a cost that is paid once only where a cash view shows it", () => {
  const without = changedScenario((scenario) => {
    const roles = scenario["roles"] as JsonObject;
    for (const role of ["one_time", "recurring_infrastructure", "recurring_labour", "exit"])
      delete roles[role];
    for (const role of ["recurring_usage", "usage_minimum"]) delete roles[role];
  });
  expect(said(without)).toContain(
    'budget[0].line is "BLD.engineering", which is paid once, and no cash view shows that; give roles.one_time, or leave it out.',
  );
});
