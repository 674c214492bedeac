import type { Input, InputValue, Scenario } from "../../src/scenarios/scenario";
import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { readPlan } from "../support/plan-reader";
import { smallScenario } from "../support/small-scenario";

/** What Assumptions says of an input with other values, and how many inputs the alert counts. */
function said(scenario: Scenario, id: string, values: Partial<Input>) {
  const inputs = scenario.inputs.map((one) => (one.id === id ? { ...one, ...values } : one));
  const reading = readPlan(buildPlan({ ...scenario, inputs }));
  const [, mark] = reading.line(id)?.cells.filter(({ text }) => /^IFS?\(/.test(text ?? "")) ?? [];
  return { mark: mark?.value, counted: reading.line("ALR.range")?.cells.at(-1)?.value };
}

const expected = (mark: string) => ({ mark, counted: mark === "" ? 0 : 1 });

/** Low, base and high, one after the other. */
type Three = readonly [low: InputValue, base: InputValue, high: InputValue];
const flag = { whole: true, maximum: 1 };
const month = { whole: true, minimum: 1, maximum: 12 };
const count = { whole: true, minimum: 0 };
const share = { format: "percent", maximum: 1 };
const growth = { format: "percent", minimum: -0.5, maximum: 2 };

test.each`
  limits                           | values              | mark                     | source
  ${{}}                            | ${[5, 10, 20]}      | ${""}                    | ${"as shipped"}
  ${{}}                            | ${[20, 10, 5]}      | ${""}                    | ${"low is what costs less"}
  ${{}}                            | ${[5, 30, 20]}      | ${"outside"}             | ${"the base is above both"}
  ${{}}                            | ${[12, 10, 20]}     | ${"outside"}             | ${"the base is below both"}
  ${{}}                            | ${[-5, 10, 20]}     | ${"from 0"}              | ${"no negative hours"}
  ${{}}                            | ${["5 h", 10, 20]}  | ${"from 0"}              | ${"a text"}
  ${{}}                            | ${["5", 10, 20]}    | ${"from 0"}              | ${"a number that was pasted as a text"}
  ${{ above: true }}               | ${[0, 10, 20]}      | ${"above 0"}             | ${"0 is not above 0"}
  ${{ maximum: 10 }}               | ${[5, 8, 12]}       | ${"0–10"}                | ${"12 is more"}
  ${flag}                          | ${[0, 0, 1]}        | ${""}                    | ${"off, or on in the high case"}
  ${flag}                          | ${[0, 0, 7]}        | ${"only 0 or 1"}         | ${"neither"}
  ${flag}                          | ${[0.5, 1, 1]}      | ${"only 0 or 1"}         | ${"half on"}
  ${flag}                          | ${["no", 0, 0]}     | ${"only 0 or 1"}         | ${"a word"}
  ${month}                         | ${[12, 12, 12]}     | ${""}                    | ${"December"}
  ${month}                         | ${[13, 13, 13]}     | ${"whole, 1–12"}         | ${"a year has 12 months"}
  ${month}                         | ${[2.5, 2.5, 2.5]}  | ${"whole, 1–12"}         | ${"mid-February"}
  ${month}                         | ${[0, 2, 3]}        | ${"whole, 1–12"}         | ${"no month 0"}
  ${month}                         | ${[1, 2, 3.5]}      | ${"whole, 1–12"}         | ${"half a month"}
  ${month}                         | ${[1, 2.5, 3]}      | ${"whole, 1–12"}         | ${"half a month"}
  ${month}                         | ${[1.5, 2, 2.5]}    | ${"whole, 1–12"}         | ${"two halves make no whole"}
  ${month}                         | ${[1.5, 1.5, 2]}    | ${"whole, 1–12"}         | ${"two halves make no whole"}
  ${month}                         | ${[1.2, 1.3, 2.5]}  | ${"whole, 1–12"}         | ${"in all 5"}
  ${month}                         | ${[1, "May", 12]}   | ${"whole, 1–12"}         | ${"a word"}
  ${month}                         | ${[1, 5, "May"]}    | ${"whole, 1–12"}         | ${"a word"}
  ${month}                         | ${[3, 2, 12]}       | ${"outside"}             | ${"a month, but below both"}
  ${{ whole: true, minimum: 2.5 }} | ${[2, 3, 4]}        | ${"whole, from 3"}       | ${"the least whole number above 2.5"}
  ${count}                         | ${[0, 2, 3]}        | ${""}                    | ${"whole"}
  ${count}                         | ${[2e9, 2e9, 2e9]}  | ${""}                    | ${"whole, too high to be squared"}
  ${count}                         | ${[1.5, 2, 2.5]}    | ${"whole, from 0"}       | ${"two halves make no whole"}
  ${count}                         | ${[1.4, 2, 4.8]}    | ${"whole, from 0"}       | ${"1.4² + 4.8² = 25"}
  ${count}                         | ${[-1, 2, 3]}       | ${"whole, from 0"}       | ${"less than none"}
  ${count}                         | ${[1, "two", 3]}    | ${"whole, from 0"}       | ${"a word"}
  ${count}                         | ${[1, 2, "3"]}      | ${"whole, from 0"}       | ${"a number that was pasted as a text"}
  ${count}                         | ${[2, 1, 3]}        | ${"outside"}             | ${"whole, but below both"}
  ${{ ...count, maximum: 4e9 }}    | ${[2e9, 2e9, 3e9]}  | ${""}                    | ${"whole, too high to be squared"}
  ${{ ...count, maximum: 4e9 }}    | ${[2, 2.5, 3]}      | ${"whole, 0–4000000000"} | ${"a half"}
  ${share}                         | ${[0.9, 0.92, 1]}   | ${""}                    | ${"up to 100%"}
  ${share}                         | ${[92, 92, 92]}     | ${"0–100%"}              | ${"92 for 92%"}
  ${share}                         | ${[0.9, 0.92, 95]}  | ${"0–100%"}              | ${"95 for 95%"}
  ${{ ...share, above: true }}     | ${[0, 0.5, 1]}      | ${">0–100%"}             | ${"0% is not above 0%"}
  ${{ ...share, maximum: 0.3 }}    | ${[0.1, 0.2, 0.3]}  | ${""}                    | ${"30% at most"}
  ${{ ...share, maximum: 0.3 }}    | ${[0.1, 0.2, 0.31]} | ${"0–30%"}               | ${"1% more"}
  ${{ ...share, maximum: 0.075 }}  | ${[0, 0.05, 0.075]} | ${""}                    | ${"7.5% at most"}
  ${{ ...share, maximum: 0.075 }}  | ${[0, 0.05, 0.076]} | ${"0–7.5%"}              | ${"0.1% more"}
  ${{ ...share, minimum: 0.005 }}  | ${[0.004, 0.1, 1]}  | ${"0.5–100%"}            | ${"0.1% less"}
  ${growth}                        | ${[-0.5, 0, 2]}     | ${""}                    | ${"growth may be negative, and more than 100%"}
  ${growth}                        | ${[-0.51, 0, 2]}    | ${"-50 to 200%"}         | ${"1% less"}
  ${growth}                        | ${[0, 0.1, 20]}     | ${"-50 to 200%"}         | ${"20 for 20%"}
`(
  "$values within $limits say “$mark”: $source",
  ({ limits, values: [low, base, high], mark }: Row<Three>) => {
    const one = said(smallScenario, "care_hours", { ...limits, low, base, high });
    expect(one).toEqual(expected(mark));
  },
);

interface Row<Values> {
  readonly limits: Partial<Input>;
  readonly values: Values;
  readonly mark: string;
}

const each = (managed: InputValue, self_hosted: InputValue, hybrid: InputValue) => ({
  ...{ managed, self_hosted, hybrid },
});

test.each`
  limits                                             | values                                                                  | mark               | source
  ${flag}                                            | ${{ base: each(0, 1, 0) }}                                              | ${""}              | ${"as shipped"}
  ${flag}                                            | ${{ base: each(0, 7, 0) }}                                              | ${"only 0 or 1"}   | ${"neither"}
  ${flag}                                            | ${{ base: each(0, 1, 0), high: each(0, 1, 7) }}                         | ${"only 0 or 1"}   | ${"neither"}
  ${{ choices: ["a", "b"] }}                         | ${{ base: each("a", "b", "a") }}                                        | ${""}              | ${"each is a choice"}
  ${{ choices: ["a", "b"] }}                         | ${{ base: each("a", "c", "a") }}                                        | ${"not on list"}   | ${"c is none"}
  ${{ choices: ["a", "b"] }}                         | ${{ base: each("a", "b", "a"), low: each("a", "b", "c") }}              | ${"not on list"}   | ${"c is none"}
  ${{ whole: false }}                                | ${{ base: each(0, -1, 0) }}                                             | ${"from 0"}        | ${"a sign too many"}
  ${{ whole: false }}                                | ${{ base: each(0, "1 USD", 0) }}                                        | ${"from 0"}        | ${"a text"}
  ${{ whole: false, format: "percent", maximum: 1 }} | ${{ base: each(0.5, 0.6, 92) }}                                         | ${"0–100%"}        | ${"92 for 92%"}
  ${{ whole: false }}                                | ${{ low: each(0, 1, 0), base: each(0, 2, 0), high: each(0, 3, 0) }}     | ${""}              | ${"between low and high"}
  ${{ whole: false }}                                | ${{ low: each(0, 1, 0), base: each(0, 4, 0), high: each(0, 3, 0) }}     | ${"outside"}       | ${"above both"}
  ${{ whole: false }}                                | ${{ low: each(0, -1, 0), base: each(0, 2, 0), high: each(0, 3, 0) }}    | ${"from 0"}        | ${"a sign too many"}
  ${{ whole: false }}                                | ${{ low: each(0, 1, 0), base: each(0, "2 h", 0), high: each(0, 3, 0) }} | ${"from 0"}        | ${"a text"}
  ${{ whole: false }}                                | ${{ low: each(0, "1", 0), base: each(0, 2, 0), high: each(0, 3, 0) }}   | ${"from 0"}        | ${"a number that was pasted as a text"}
  ${month}                                           | ${{ base: each(1, 5, 12) }}                                             | ${""}              | ${"months"}
  ${month}                                           | ${{ base: each(1, 5, 13) }}                                             | ${"whole, 1–12"}   | ${"no month"}
  ${month}                                           | ${{ base: each(1, 5, 12), low: each(1, 4.5, 12) }}                      | ${"whole, 1–12"}   | ${"half a month"}
  ${{ whole: true, minimum: 1, maximum: undefined }} | ${{ base: each(0, 5, 100) }}                                            | ${"whole, from 1"} | ${"0 is less"}
`(
  "of approaches, $values within $limits say “$mark”: $source",
  ({ limits, values, mark }: Row<Partial<Input>>) => {
    const scenario = templateScenario("llm-inference");
    const free = { maximum: undefined, format: "decimal" as const };
    expect(said(scenario, "runs_all", { ...free, ...limits, ...values })).toEqual(expected(mark));
  },
);

test.each`
  limits                       | message                                                  | source
  ${share}                     | ${"A number, 0% or more, at most 100%; unit: share."}    | ${"as the cell shows it"}
  ${{ ...share, above: true }} | ${"A number, more than 0%, at most 100%; unit: share."}  | ${"not 0%"}
  ${flag}                      | ${"A whole number, 0 or more, at most 1; unit: number."} | ${"no share"}
`("a cell within $limits asks for “$message”: $source", ({ limits, message }) => {
  const input = { unit: "1", base: 1, low: undefined, high: undefined, ...limits };
  const inputs = smallScenario.inputs.map((one) =>
    one.id === "care_hours" ? { ...one, ...input } : one,
  );
  const { sheets } = buildPlan({ ...smallScenario, inputs });
  const asked = sheets.flatMap(({ validations }) => validations).map((one) => one.message);
  expect(asked).toContain(message);
});
