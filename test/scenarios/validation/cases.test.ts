import {
  changedScenario,
  said,
  withId,
  type Json,
  type JsonObject,
} from "../../support/changed-scenario";

const saidWith = (parts: { [name: string]: Json }) =>
  said(changedScenario((scenario) => void Object.assign(scenario, parts)));
const named = (change: { [name: string]: Json }): Json => [
  { id: "cheap_staff", label: "Cheap staff", ...change },
];

describe("named cases", () => {
  test.each`
    set                                                                                      | says
    ${[{ input: "ops_fte", value: 0 }]}                                                      | ${""}
    ${[{ input: "ops_fte", at: "high" }]}                                                    | ${""}
    ${[{ input: "input_price", at: "published" }]}                                           | ${""}
    ${[{ input: "ops_ft", value: 0 }]}                                                       | ${'case cheap_staff: set[0].input is "ops_ft", which is no input; did you mean "ops_fte"?'}
    ${[{ input: "ops_fte" }]}                                                                | ${'case cheap_staff: set[0] must say of ops_fte either "at" or "value".'}
    ${[{ input: "ops_fte", value: 0, at: "low" }]}                                           | ${'must say of ops_fte either "at" or "value".'}
    ${[{ input: "ops_fte", value: -1 }]}                                                     | ${"case cheap_staff: set[0].value must be at least 0, but is -1."}
    ${[{ input: "ops_fte", at: "live" }]}                                                    | ${'case cheap_staff: set[0].at must be one of "low", "base", "high", "published"'}
    ${[{ input: "input_price", at: "low" }]}                                                 | ${"case cheap_staff: set[0] moves input_price, which has no low and high; add them or leave it out."}
    ${[{ input: "plan_mode", at: "base" }]}                                                  | ${"case cheap_staff: set[0] moves plan_mode, which is a text; leave it out."}
    ${[{ input: "plan_mode", value: 1 }]}                                                    | ${"case cheap_staff: set[0].value sets plan_mode, which is a text; leave it out."}
    ${[{ input: "ops_fte", value: 0 }, { input: "ops_fte", at: "low" }]}                     | ${"case cheap_staff: set has ops_fte twice; delete one."}
    ${["ops_fte", "maintenance_fte", "legal_review"].map((input) => ({ input, at: "low" }))} | ${""}
  `("set to $set", ({ set, says }) => {
    const found = saidWith({ cases: named({ set }) });
    if (says === "") expect(found).toBe("");
    else expect(found).toContain(says);
  });

  test.each`
    change                     | says
    ${{ id: "base" }}          | ${"case base has the id of a case that every workbook has; choose another."}
    ${{ id: "LIVE" }}          | ${"case LIVE has the id of a case that every workbook has; choose another."}
    ${{ id: "cheap staff" }}   | ${"case cheap staff has an id that cannot be used; write it with letters, digits and _ only."}
    ${{ values: "middle" }}    | ${'case cheap_staff: values must be one of "live", "low", "base", "high", "published"'}
    ${{ choices: "borrowed" }} | ${'case cheap_staff: choices must be one of "build", "buy", "included", "waived"'}
  `("with $change", ({ change, says }) => {
    expect(saidWith({ cases: named(change) })).toContain(says);
  });

  it("stand for one thing each", () => {
    const [one] = named({}) as Json[];
    expect(saidWith({ cases: [one!, one!] })).toBe(
      "case cheap_staff stands in the list twice; give one of them another id.",
    );
    expect(saidWith({ cases: [one!, { ...(one as JsonObject), id: "Cheap_Staff" }] })).toBe(
      "case Cheap_Staff stands in the list twice, but for capital letters, which Excel does not heed; give one of them another id.",
    );
  });

  it("show only lines", () => {
    expect(saidWith({ case_lines: ["TOT.totl"] })).toBe(
      'case_lines[0] is "TOT.totl", which is no line; did you mean "TOT.total"?',
    );
  });
});

describe("sensitivities", () => {
  test.each`
    sensitivity                                                              | says
    ${{ tornado: ["ops_fte", "ops_fte"] }}                                   | ${"sensitivity.tornado has ops_fte twice; delete one."}
    ${{ tornado: ["opsfte"] }}                                               | ${'sensitivity.tornado[0] is "opsfte", which is no input; did you mean "ops_fte"?'}
    ${{ tornado: ["horizon_years"] }}                                        | ${"sensitivity.tornado[0] moves horizon_years, which has no low and high; add them or leave it out."}
    ${{ tornado: [], two_way: { input: "engineer_cost", values: [1] } }}     | ${'sensitivity.two_way.input is "engineer_cost", which is no input'}
    ${{ tornado: [], two_way: { input: "ops_fte", values: [] } }}            | ${"sensitivity.two_way.values must be a list with at least one entry, but is an empty list."}
    ${{ tornado: [], two_way: { input: "ops_fte", values: [0.1, -2] } }}     | ${"sensitivity.two_way.values[1] must be at least 0, but is -2."}
    ${{ tornado: [], two_way: { input: "runs_per_month", values: [1000] } }} | ${"sensitivity.two_way.input must be another input than the volume, which is the other axis."}
  `("$sensitivity", ({ sensitivity, says }) => {
    expect(saidWith({ sensitivity })).toContain(says);
  });
});

describe("the case of a bridge", () => {
  const asPublished = { id: "free_staff", label: "Free staff", values: "published" };
  const live = { id: "staff", label: "Staff" };
  const following = { ...asPublished, id: "low_staff", set: [{ input: "ops_fte", at: "low" }] };
  const cases = [
    { ...asPublished, set: [{ input: "ops_fte", value: 0 }] },
    { ...asPublished, id: "plain", set: [{ input: "ops_fte", at: "published" }] },
    live,
    following,
  ];

  test.each`
    named           | says
    ${"free_staff"} | ${""}
    ${"plain"}      | ${""}
    ${"free_stuff"} | ${'bridge REC.ops_month: case is "free_stuff", which is no case of the scenario; did you mean "free_staff"?'}
    ${"published"}  | ${'bridge REC.ops_month: case is "published", which is no case of the scenario; add it to cases or leave it out.'}
    ${"staff"}      | ${'bridge REC.ops_month: case is staff, which follows what is typed; give that case "values": "published".'}
    ${"low_staff"}  | ${'bridge REC.ops_month: case is low_staff, which follows the low of ops_fte; set a "value" there.'}
  `("$named", ({ named: one, says }) => {
    const changed = changedScenario((scenario) => {
      Object.assign(scenario, { cases });
      Object.assign(withId(scenario, "REC.ops_month"), { case: one });
    });
    expect(said(changed)).toBe(says);
  });

  const basis = { kind: "basis", reason: "Staff" };
  const wide = {
    ...{ ...asPublished, id: "wide" },
    set: [
      { input: "ops_fte", value: 0 },
      { input: "discount_rate", value: 0.05 },
    ],
  };
  test.each`
    steps                                                             | bridgeCase      | says
    ${[{ ...basis, case: "free_staff" }]}                             | ${undefined}    | ${""}
    ${[{ ...basis, case: "wide" }, { ...basis, case: "free_staff" }]} | ${undefined}    | ${""}
    ${[{ ...basis, case: "wide" }]}                                   | ${"free_staff"} | ${""}
    ${[{ ...basis, case: "free_staff" }]}                             | ${"wide"}       | ${"bridge REC.ops_month: steps[0].case is free_staff, after which wide sets discount_rate anew; set the same in both, or leave it out of wide."}
    ${[{ ...basis, case: "free_stuff" }]}                             | ${undefined}    | ${'bridge REC.ops_month: steps[0].case is "free_stuff", which is no case of the scenario; did you mean "free_staff"?'}
    ${[{ ...basis, case: "staff" }]}                                  | ${undefined}    | ${'bridge REC.ops_month: steps[0].case is staff, which follows what is typed; give that case "values": "published".'}
    ${[{ ...basis, case: "plain", kind: "error" }]}                   | ${undefined}    | ${"bridge REC.ops_month: steps[0] leaves a case, so its kind is basis, not error."}
    ${[{ ...basis, case: "plain", amount: "ops_fte" }]}               | ${undefined}    | ${"bridge REC.ops_month: steps[0] must have either an amount or the case of a basis that it leaves"}
    ${[basis]}                                                        | ${undefined}    | ${"bridge REC.ops_month: steps[0] must have either an amount or the case of a basis that it leaves."}
  `("steps $steps of a bridge in $bridgeCase", ({ steps, bridgeCase, says }) => {
    const changed = changedScenario((scenario) => {
      Object.assign(scenario, { cases: [...cases, wide] });
      const inCase = bridgeCase === undefined ? {} : { case: bridgeCase as string };
      Object.assign(withId(scenario, "REC.ops_month"), { steps, ...inCase });
    });
    expect(said(changed)).toContain(says);
    if (says === "") expect(said(changed)).toBe("");
  });
});
