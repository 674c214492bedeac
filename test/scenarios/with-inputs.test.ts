import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";

const template = templateScenario("agent-platform");
const changed = (id: string, value: string) => withInputs(template, [{ id, value }]);
const inputOf = (id: string, value: string, input = id.split("@")[0]) =>
  changed(id, value).inputs.find((each) => each.id === input);

it("changes the base of an input and keeps its range and what was published", () => {
  // 25,000 / 50,000 / 100,000 is the range of the document.
  expect(inputOf("runs_per_month", "12345")).toMatchObject({
    ...{ low: 25000, base: 12345, high: 100000, published: 50000 },
  });
});

it("changes one approach and leaves the others", () => {
  expect(inputOf("run_fee@connic", "0.05")).toMatchObject({
    base: { self_hosted: 0, connic: 0.05, inngest: 0 },
    published: { self_hosted: 0, connic: 0.047, inngest: 0 },
  });
});

it("moves a bound that is the base, as the workbook's reference to it does", () => {
  // Connic needs no operations staff in any case; self-hosted 0.10 to 0.35.
  expect(inputOf("ops_fte@connic", "0.1")).toMatchObject({
    low: { self_hosted: 0.1, connic: 0.1, inngest: 0 },
    high: { self_hosted: 0.35, connic: 0.1, inngest: 0 },
  });
  const model = templateScenario("llm-inference");
  const [spare] = withInputs(model, [{ id: "spare_replicas", value: "1" }]).inputs.filter(
    ({ id }) => id === "spare_replicas",
  );
  expect(spare).toMatchObject({ low: 1, base: 1, high: 1, published: 0 });
});

it("keeps the first published value through later changes", () => {
  const twice = withInputs(template, [
    { id: "runs_per_month", value: "1" },
    { id: "runs_per_month", value: "2" },
  ]);
  expect(twice.inputs[0]).toMatchObject({ id: "runs_per_month", base: 2, published: 50000 });
});

it("changes a choice of a capability and keeps what the document assumes", () => {
  const rag = changed("choice_rag@inngest", "waived").capabilities.find(({ id }) => id === "rag");
  expect(rag?.choice).toEqual({ self_hosted: "build", connic: "included", inngest: "waived" });
  expect(rag?.published).toEqual({ self_hosted: "build", connic: "included", inngest: "build" });
});

it("takes a text for an input with choices, and numbers as programs write them", () => {
  expect(inputOf("plan_mode@inngest", "credit")?.base).toMatchObject({ inngest: "credit" });
  expect(inputOf("runs_per_month", " 1e5 ")?.base).toBe(100000);
  expect(inputOf("infra_growth", "-0.1")?.base).toBe(-0.1);
});

it("leaves the scenario that it was given as it was", () => {
  const before = JSON.stringify(template);
  changed("run_fee@connic", "9");
  changed("choice_rag@connic", "build");
  expect(JSON.stringify(template)).toBe(before);
});

test.each`
  id                         | value      | says
  ${"runs_per_moth"}         | ${"1"}     | ${'input runs_per_moth: there is no such input; did you mean "runs_per_month"?'}
  ${"nothing_alike"}         | ${"1"}     | ${"input nothing_alike: there is no such input"}
  ${"run_fee"}               | ${"1"}     | ${"input run_fee: run_fee has a value for each approach; write run_fee@self_hosted"}
  ${"runs_per_month@connic"} | ${"1"}     | ${"input runs_per_month@connic: runs_per_month has one value for all approaches; leave out @connic"}
  ${"run_fee@conic"}         | ${"1"}     | ${'input run_fee@conic: approach "conic" is not one of self_hosted, connic, inngest'}
  ${"runs_per_month"}        | ${"many"}  | ${'input runs_per_month: must be a number, but is "many"'}
  ${"runs_per_month"}        | ${""}      | ${'input runs_per_month: must be a number, but is ""'}
  ${"runs_per_month"}        | ${"1e999"} | ${'input runs_per_month: must be a number, but is "1e999"'}
  ${"runs_per_month"}        | ${"-1"}    | ${"input runs_per_month: must be at least 0, but is -1"}
  ${"usd_per_eur"}           | ${"0"}     | ${"input usd_per_eur: must be more than 0, but is 0"}
  ${"discount_rate"}         | ${"8"}     | ${"input discount_rate: must be at most 1, but is 8"}
  ${"amortization_years"}    | ${"2.5"}   | ${"input amortization_years: must be a whole number, but is 2.5"}
  ${"plan_mode@connic"}      | ${"free"}  | ${'input plan_mode@connic: must be one of credit, plus, but is "free"'}
  ${"choice_rag"}            | ${"build"} | ${"input choice_rag: name the approach: choice_rag@self_hosted"}
  ${"choice_rag@connic"}     | ${"rent"}  | ${'input choice_rag@connic: must be one of build, buy, included, waived, but is "rent"'}
  ${"choice_rga@connic"}     | ${"build"} | ${'input choice_rga@connic: there is no such capability; did you mean "choice_rag"?'}
`("$id=$value is refused: $says", ({ id, value, says }) => {
  expect(() => changed(id, value)).toThrow(new Error(says));
});
