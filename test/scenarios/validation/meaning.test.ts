import {
  changedScenario,
  said,
  saidOf,
  withId,
  type Json,
  type JsonObject,
} from "../../support/changed-scenario";

const saidAfter = (change: (scenario: JsonObject) => unknown) =>
  said(changedScenario((scenario) => void change(scenario)));

const perApproach = (values: Readonly<Record<string, Json>>) => ({
  ...{ self_hosted: 0, connic: 0, inngest: 0 },
  ...values,
});

describe("names in formulas", () => {
  test.each`
    line             | formula                         | says
    ${"FEE.runs"}    | ${"runs_per_moth * run_fee"}    | ${'sheet platform, line FEE.runs uses "runs_per_moth", which is no input, choice or line; did you mean "runs_per_month"?'}
    ${"FEE.runs"}    | ${"FEE.usage"}                  | ${"sheet platform, line FEE.runs uses FEE.usage, which is computed later (sheet platform); a formula uses only what stands before it."}
    ${"FEE.runs"}    | ${"FEE.runs"}                   | ${"sheet platform, line FEE.runs uses FEE.runs, which is this formula itself."}
    ${"USE.seconds"} | ${"PLT.cluster"}                | ${"sheet usage, line USE.seconds uses PLT.cluster, which is computed later (sheet platform); a formula uses only what stands before it."}
    ${"TOT.llm"}     | ${"pub.llm_year"}               | ${"sheet totals, line TOT.llm uses pub.llm_year, which is a published figure: only bridges speak of those."}
    ${"TOT.llm"}     | ${"REC.llm.ours"}               | ${"sheet totals, line TOT.llm uses REC.llm.ours, which is a bridge: only bridges speak of those."}
    ${"TOT.llm"}     | ${'AT(TOT.subtotal, "conic")'}  | ${'sheet totals, line TOT.llm must call AT with one of the approaches self_hosted, connic, inngest in quotes, but names "conic"; did you mean "connic"?'}
    ${"TOT.llm"}     | ${"AT(TOT.subtotal, connic)"}   | ${"must call AT with one of the approaches self_hosted, connic, inngest in quotes."}
    ${"TOT.llm"}     | ${"BASELINE(TOT.subtotal + 1)"} | ${"sheet totals, line TOT.llm must call BASELINE as BASELINE(id), with an id and not a calculation."}
    ${"TOT.llm"}     | ${"BASELINE()"}                 | ${"must call BASELINE as BASELINE(id)"}
  `("$formula in $line", ({ line, formula, says }) => {
    expect(saidOf(line, { formula })).toContain(says);
  });

  it("sees choices from the sheet on that shows them", () => {
    const early = saidAfter((scenario) => {
      const sheets = scenario["sheets"] as JsonObject[];
      sheets.push(sheets.shift() as JsonObject);
    });
    expect(early).toMatch(/problems:\n1\. /);
    expect(early).toContain("which is computed later (sheet parity)");
  });

  test.each`
    bridge       | change                                                            | says
    ${"REC.llm"} | ${{ published: "REC.llm" }}                                       | ${"bridge REC.llm: published uses REC.llm, which is this formula itself."}
    ${"REC.llm"} | ${{ ours: "REC.average" }}                                        | ${"bridge REC.llm: ours uses REC.average, which is computed later (bridges)"}
    ${"REC.llm"} | ${{ steps: [{ kind: "error", reason: "x", amount: "pub.nix" }] }} | ${'bridge REC.llm: steps[0].amount uses "pub.nix", which is no input, choice or line'}
  `("$change of a bridge", ({ bridge, change, says }) => {
    expect(saidOf(bridge, change)).toContain(says);
  });
});

describe("calls in formulas", () => {
  test.each`
    formula                                          | says
    ${"SUMM(run_fee, run_fee)"}                      | ${'sheet platform, line FEE.runs calls SUMM, and there is no such function; did you mean "SUM"?'}
    ${"TCO.USAGEFE(runs_per_month, run_fee)"}        | ${'calls TCO.USAGEFE, and there is no such function; did you mean "TCO.USAGEFEE"?'}
    ${"TCO.USAGEFEE(runs_per_month)"}                | ${"cannot be used: TCO.USAGEFEE: unit_price is required: it must be an amount of money."}
    ${"TCO.USAGEFEE(run_fee,run_fee,1,run_fee,1,1)"} | ${"cannot be used: TCO.USAGEFEE takes at most"}
    ${'TCO.PLANFEE(run_fee, run_fee, "pus")'}        | ${'cannot be used: mode must be "credit" or "plus", not the text "pus".'}
    ${'TCO.EXPLAIN("TCO.TOKENS")'}                   | ${"cannot be used: TCO.EXPLAIN has no native formula"}
    ${"IF(run_fee > 0)"}                             | ${"calls IF with 1 arguments; it takes 2 to 3"}
    ${"ABS(run_fee, 1)"}                             | ${"calls ABS with 2 arguments; it takes 1"}
    ${"runs_per_month * (run_fee"}                   | ${'cannot be used: Cannot read the formula "runs_per_month * (run_fee": a closing bracket is missing.'}
    ${"Totals!F7 * 2"}                               | ${"is a cell address, and a line speaks of ids only"}
    ${"{1,2}"}                                       | ${"a line cannot hold an array constant"}
  `("$formula", ({ formula, says }) => {
    const message = saidOf("FEE.runs", { formula });
    expect(message).toMatch(/^sheet platform, line FEE\.runs /);
    expect(message).toContain(says);
  });

  test.each`
    check                                                        | says
    ${{ line: "TOT.total", call: "TOT.subtotal" }}               | ${"engine_checks[0].call must be one call of a TCO function."}
    ${{ line: "TOT.totl", call: "TCO.TOKENS(1,1)" }}             | ${'engine_checks[0].line is "TOT.totl", which is no line; did you mean "TOT.total"?'}
    ${{ line: "TOT.total", call: "TCO.AMORTIZE(WRP.total, 3)" }} | ${"engine_checks[0].call is declared in EUR/year, but its formula comes out in EUR"}
  `("engine check $check", ({ check, says }) => {
    expect(saidAfter((scenario) => Object.assign(scenario, { engine_checks: [check] }))).toContain(
      says,
    );
  });
});

describe("ids", () => {
  test.each`
    id                   | says
    ${"gpt4"}            | ${"input gpt4 has an id that cannot be used: a formula reads it as a cell address; choose another id."}
    ${"c"}               | ${"input c has an id that cannot be used"}
    ${"run-fee"}         | ${"input run-fee has an id that cannot be used: a formula does not read it as one name"}
    ${"case_selector"}   | ${'has the id "case_selector", which every workbook uses for a row of its own; choose another id.'}
    ${"CSH.cash"}        | ${"which every workbook uses for a row of its own"}
    ${"months_per_year"} | ${"which every workbook uses for a row of its own"}
    ${"TOT.total"}       | ${'sheet totals, line TOT.total has the id "TOT.total" that input TOT.total has already; choose another.'}
    ${"choice_rag"}      | ${'has the id "choice_rag" that input choice_rag has already'}
    ${"REC.llm.ours"}    | ${'bridge REC.llm has the id "REC.llm.ours" that input REC.llm.ours has already'}
    ${"Run_Fee"}         | ${'input run_fee has the id "run_fee" that input Run_Fee has already, but for capital letters, which Excel does not heed; choose another.'}
  `("$id is refused for an input", ({ id, says }) => {
    expect(saidOf("peak_factor", { id })).toContain(says);
  });

  test.each`
    list            | says
    ${"inputs"}     | ${'input runs_per_month has the id "runs_per_month" that input runs_per_month has already'}
    ${"approaches"} | ${"approach self_hosted stands in the list twice; give one of them another id"}
    ${"sheets"}     | ${"sheet parity stands in the list twice"}
    ${"sources"}    | ${"source wrapper-tco stands in the list twice"}
    ${"alerts"}     | ${'alert ALR.overlap has the id "ALR.overlap" that alert ALR.overlap has already'}
  `("no two of $list have the same id", ({ list, says }) => {
    const message = saidAfter((scenario) => {
      const entries = scenario[list as string] as Json[];
      entries.push(structuredClone(entries[0] as Json));
    });
    expect(message).toContain(says);
  });

  test.each`
    label            | says
    ${"Self-hosted"} | ${'approach connic: label is "Self-hosted", as approach self_hosted has it; write another.'}
    ${"SELF-HOSTED"} | ${'label is "SELF-HOSTED", as approach self_hosted has it, but for capital letters, which Excel does not heed; write another.'}
  `("two approaches cannot both be $label: the budget finds them by it", ({ label, says }) => {
    expect(saidOf("connic", { label })).toContain(says);
  });

  it("refuses an approach that cannot stand in an id", () => {
    expect(saidOf("connic", { id: "con nic" })).toContain(
      "approach con nic has an id that cannot be used; write it with letters, digits and _ only.",
    );
  });

  it("refuses an approach by a name that every JavaScript object has", () => {
    expect(saidOf("connic", { id: "constructor" })).toContain(
      "approach constructor has an id that cannot be used; choose another word.",
    );
  });

  it("refuses a scenario's id that would name a file in another folder", () => {
    expect(saidAfter((scenario) => (scenario["id"] = "../../elsewhere"))).toContain(
      "id names the workbook's file; write it with letters, digits, - and _ only.",
    );
  });
});

describe("sheets", () => {
  test.each`
    change                                                | says
    ${{ name: "Cases" }}                                  | ${'sheet usage has the name "Cases", which another sheet of the workbook has already'}
    ${{ name: "platform" }}                               | ${'has the name "Platform", which another sheet'}
    ${{ name: "Usage: a month" }}                         | ${'sheet usage has the name "Usage: a month", which Excel does not take'}
    ${{ name: "A name of more than thirty-one letters" }} | ${"which has 38 characters; Excel takes at most 31"}
    ${{ name: "'Usage'" }}                                | ${"begin and end it without '"}
    ${{ name: "History" }}                                | ${"which Excel keeps for itself"}
    ${{ id: "cover" }}                                    | ${"sheet cover has an id that another sheet of the workbook has already"}
  `("$change is refused", ({ change, says }) => {
    expect(saidOf("usage", change)).toContain(says);
  });

  test.each(["totals", "parity"])("the sheet %s must be there", (id) => {
    expect(saidOf(id, { id: "another" })).toContain(`sheets lack one with the id "${id}"`);
  });
});

describe("what is referred to", () => {
  test.each`
    id                 | change                         | says
    ${"run_fee"}       | ${{ source: "conic-pricing" }} | ${'input run_fee: source is "conic-pricing", which is not in sources'}
    ${"run_fee"}       | ${{ source: "conic-pricing" }} | ${'did you mean "connic-pricing"?'}
    ${"rag"}           | ${{ source: "x" }}             | ${'capability rag: source is "x", which is not in sources'}
    ${"LLM.spend_usd"} | ${{ source: "x" }}             | ${'sheet usage, line LLM.spend_usd: source is "x", which is not in sources'}
    ${"pub.llm_year"}  | ${{ source: "x" }}             | ${'published figure pub.llm_year: source is "x", which is not in sources'}
    ${"REC.llm"}       | ${{ approach: "nobody" }}      | ${'bridge REC.llm: approach must be one of self_hosted, connic, inngest, but is "nobody"'}
  `("$id with $change", ({ id, change, says }) => {
    expect(saidOf(id, change)).toContain(says);
  });

  it("the baseline is an approach", () => {
    expect(saidAfter((scenario) => Object.assign(scenario, { baseline: "conic" }))).toBe(
      'baseline must be one of self_hosted, connic, inngest, but is "conic"; did you mean "connic"?',
    );
  });

  test.each`
    role            | id                               | says
    ${"total"}      | ${"TOT.totl"}                    | ${'roles.total is "TOT.totl", which is no line; did you mean "TOT.total"?'}
    ${"total"}      | ${"LLM.spend_usd"}               | ${"roles.total must be a line in EUR/year or EUR/month, but LLM.spend_usd is in USD/month."}
    ${"total"}      | ${"LLM.spend"}                   | ${"roles.subtotal must be a line in EUR/month, as the total is, but TOT.subtotal is in EUR/year."}
    ${"one_time"}   | ${"TOT.build"}                   | ${"roles.one_time must be a line in EUR, but TOT.build is in EUR/year."}
    ${"saving"}     | ${"TOT.subtotal"}                | ${"roles.saving must be a line in 1, but TOT.subtotal is in EUR/year."}
    ${"per_unit"}   | ${"TOT.total"}                   | ${"roles.per_unit must be a line in EUR/run, the currency over the unit of runs_per_month, but TOT.total is in EUR/year; or name in roles.units the line that counts what the total is divided by."}
    ${"units"}      | ${"TOT.rums"}                    | ${'roles.units is "TOT.rums", which is no line; did you mean "TOT.runs"?'}
    ${"units"}      | ${"USE.steps"}                   | ${"roles.per_unit must be a line in EUR*month/year/step, the currency over the unit of USE.steps, but TOT.per_run is in EUR/run."}
    ${"per_unit"}   | ${"nix"}                         | ${'roles.per_unit is "nix", which is no line'}
    ${"volume"}     | ${"run_per_month"}               | ${'roles.volume is "run_per_month", which is no input; did you mean "runs_per_month"?'}
    ${"volume"}     | ${"run_fee"}                     | ${"roles.volume must be an input with one value for all approaches, as run_fee is not."}
    ${"components"} | ${["TOT.build", "TOT.platform"]} | ${"roles.components must be lines that stand one below the other, in the same order; move them together."}
    ${"components"} | ${["TOT.bild"]}                  | ${'roles.components[0] is "TOT.bild", which is no line; did you mean "TOT.build"?'}
  `("$role as $id", ({ role, id, says }) => {
    expect(
      saidAfter((s) => Object.assign(s["roles"] as JsonObject, { [role as string]: id })),
    ).toContain(says);
  });

  const withoutRoles = (...names: readonly string[]) =>
    saidAfter(({ roles }) => names.forEach((name) => delete (roles as JsonObject)[name]));

  test.each`
    without                            | says
    ${["passthrough", "saving_total"]} | ${"roles have subtotal without passthrough; give all of them, or none"}
    ${["one_time"]}                    | ${"roles have recurring_infrastructure and recurring_labour without one_time; give all of them, or none"}
    ${["saving", "saving_amount"]}     | ${"roles lack saving and saving_amount: several approaches are compared with the baseline; add it"}
    ${["saving_total"]}                | ${"roles lack saving_total: several approaches are compared with the baseline; add it"}
    ${["subtotal", "passthrough"]}     | ${"roles have saving_total, but without a subtotal, saving is the share of the total; leave it out"}
  `("roles without $without", ({ without, says }) => {
    expect(withoutRoles(...(without as readonly string[]))).toContain(says);
  });
});

test.each`
  role                 | id               | says
  ${"replicas"}        | ${"TOT.per_run"} | ${"roles.replicas must be a line in 1, but TOT.per_run is in EUR/run"}
  ${"replica_cost"}    | ${"TOT.total"}   | ${"roles have replica_cost without replicas; give all of them, or none"}
  ${"recurring_spend"} | ${"LLM.spend"}   | ${"roles.recurring_spend must be a line in EUR/year, but LLM.spend is in EUR/month"}
`("$role as $id", ({ role, id, says }) => {
  const roles = { [role as string]: id as string };
  expect(saidAfter((s) => Object.assign(s["roles"] as JsonObject, roles))).toContain(says);
});

test.each`
  text        | formula                  | says
  ${"{a}"}    | ${"TOT.total"}           | ${'findings[0].figures[0].formula uses TOT.total, which each approach has its own of; write AT(TOT.total,"self_hosted")'}
  ${"{a}"}    | ${"runs_per_month"}      | ${"findings[0].figures[0].formula is declared in text, but its formula comes out in run/month"}
  ${"{a}"}    | ${"FIXED(pub.llm_year)"} | ${"findings[0].figures[0].formula uses pub.llm_year, which is a published figure: only bridges speak of those"}
  ${"{a}"}    | ${"SUM(WHOLE(x))"}       | ${"findings[0].figures[0].formula must call WHOLE as WHOLE(column), with the id of a column of this table"}
  ${"{a}{b}"} | ${"FIXED(1)"}            | ${"findings[0] says {b}, which is none of its figures"}
  ${"none"}   | ${"FIXED(1)"}            | ${"findings[0] has the figure a, but does not say {a}; say it or delete it"}
`("the finding $text with $formula", ({ text, formula, says }) => {
  const figures = [{ id: "a", label: "A", formula: formula as string }];
  const findings = [{ text: text as string, figures }];
  expect(saidAfter((s) => Object.assign(s, { findings }))).toContain(says);
});

describe("values of inputs", () => {
  test.each`
    id                      | change                                                                | says
    ${"run_fee"}            | ${{ base: perApproach({ connic: "0.047" }) }}                         | ${'input run_fee: base.connic must be a number, but is "0.047"; write 0.047 without quotes.'}
    ${"run_fee"}            | ${{ base: { self_hosted: 0, inngest: 0 } }}                           | ${"input run_fee: base has no value for connic; add it."}
    ${"run_fee"}            | ${{ base: perApproach({ conic: 1 }) }}                                | ${'input run_fee: base has a value for "conic", which is no approach (self_hosted, connic, inngest); did you mean "connic"?'}
    ${"eks_cluster"}        | ${{ base: perApproach({ connic: -1 }) }}                              | ${"input eks_cluster: base.connic must be at least 0, but is -1."}
    ${"legal_review"}       | ${{ minimum: undefined, low: -5 }}                                    | ${'input legal_review: low must be at least 0, but is -5; set "minimum" if it may be less than 0.'}
    ${"usd_per_eur"}        | ${{ base: 0 }}                                                        | ${"input usd_per_eur: base must be more than 0, but is 0."}
    ${"amortization_years"} | ${{ high: 6 }}                                                        | ${"input amortization_years: high must be at most 5, but is 6."}
    ${"amortization_years"} | ${{ base: 2.5 }}                                                      | ${"input amortization_years: base must be a whole number, but is 2.5."}
    ${"amortization_years"} | ${{ minimum: 9 }}                                                     | ${"has the minimum 9 above its maximum 5"}
    ${"plan_mode"}          | ${{ base: perApproach({}) }}                                          | ${'input plan_mode: base.self_hosted must be one of credit, plus, but is "0".'}
    ${"plan_mode"}          | ${{ base: "plus" }}                                                   | ${"input plan_mode has choices, so base must have one for each approach."}
    ${"plan_mode"}          | ${{ unit: "1" }}                                                      | ${'input plan_mode must have both choices and the unit "text", or neither.'}
    ${"peak_factor"}        | ${{ low: undefined }}                                                 | ${"input peak_factor has only one of low and high; give both or none."}
    ${"peak_factor"}        | ${{ range: "contract" }}                                              | ${'input peak_factor has low and high, but its range is "contract", which says that there is none; change one of them.'}
    ${"peak_factor"}        | ${{ low: perApproach({}) }}                                           | ${"input peak_factor: low has a value for each approach, but base has one for all; write both the same way."}
    ${"ops_fte"}            | ${{ high: 1 }}                                                        | ${"input ops_fte: high has one value for all approaches, but base has one for each; write both the same way."}
    ${"ops_fte"}            | ${{ selector: "fx" }}                                                 | ${"input ops_fte has a selector, which works only on one value for all approaches; leave it out."}
    ${"peak_factor"}        | ${{ unit: "flag" }}                                                   | ${'input peak_factor cannot have the unit "flag"'}
    ${"rag"}                | ${{ choice: { self_hosted: "build", connic: "buy" } }}                | ${"capability rag: choice has no value for inngest; add it."}
    ${"rag"}                | ${{ choice: { self_hosted: "bild", connic: "buy", inngest: "buy" } }} | ${'capability rag: choice.self_hosted must be one of "build", "buy", "included", "waived", but is the text "bild"; did you mean "build"?'}
    ${"horizon_years"}      | ${{ maximum: 9 }}                                                     | ${'input horizon_years must be "whole", with a minimum of at least 1 and a maximum of at most 5: the cash view reads it.'}
    ${"horizon_years"}      | ${{ minimum: 0.5, base: 0.5, whole: false }}                          | ${'input horizon_years must be "whole", with a minimum of at least 1'}
    ${"horizon_years"}      | ${{ whole: false }}                                                   | ${'input horizon_years must be "whole"'}
    ${"amortization_years"} | ${{ minimum: 0 }}                                                     | ${'input amortization_years must have a minimum of more than 0, or one of 0 with "above": the cash view reads it.'}
    ${"discount_rate"}      | ${{ minimum: -1 }}                                                    | ${"input discount_rate must have a minimum of more than -1"}
    ${"volume_growth"}      | ${{ minimum: -1.5 }}                                                  | ${"input volume_growth must have a minimum of more than -1"}
    ${"discount_rate"}      | ${{ base: perApproach({}), low: undefined, high: undefined }}         | ${"input discount_rate must have one value for all approaches: the cash view reads it."}
  `("$id with $change", ({ id, change, says }) => {
    const message = saidAfter((scenario) => {
      const owner = withId(scenario, id as string);
      for (const [name, value] of Object.entries(change as Record<string, Json | undefined>)) {
        if (value === undefined) delete owner[name];
        else owner[name] = value;
      }
    });
    expect(message).toContain(says);
  });

  test.each`
    id               | change                                  | says
    ${"input_price"} | ${{ base: 4 }}                          | ${'input input_price: rate names the price "claude-sonnet-4.6/input", which is 3 USD/Mtok on 2026-05-16, but base is 4; write 3, or leave out rate.'}
    ${"input_price"} | ${{ rate: "claude-sonnet-4.6/inputt" }} | ${'input input_price: rate cannot be used: the rate card has no entry "claude-sonnet-4.6/inputt"; of claude-sonnet-4.6 it has input, output'}
    ${"input_price"} | ${{ rate: "connic/run" }}               | ${'input input_price: rate names the price "connic/run", which is 0.047 EUR/run on 2026-05-16, but the input is in USD/Mtok.'}
    ${"input_price"} | ${{ rate: { connic: "connic/run" } }}   | ${"input input_price: rate must be written as base is: one for all approaches, or one for each."}
    ${"run_fee"}     | ${{ rate: { conic: "connic/run" } }}    | ${'input run_fee: rate has a value for "conic", which is no approach'}
  `("$id with $change", ({ id, change, says }) => {
    expect(saidOf(id, change)).toContain(says);
  });

  it("takes a life of any length above none, and a rate of any size above -1", () => {
    const limits = { minimum: 0, above: true, maximum: 40, whole: false };
    expect(saidOf("amortization_years", limits)).toBe("");
    expect(saidOf("discount_rate", { minimum: -1, above: true })).toBe("");
  });

  it("knows a price only from the day on that it is in force", () => {
    expect(saidAfter((scenario) => Object.assign(scenario, { as_of: "2026-01-01" }))).toContain(
      'the rate card has no price of "claude-sonnet-4.6/input" in force on 2026-01-01',
    );
  });

  it("refuses an input that changes nothing", () => {
    const unused = saidAfter((scenario) =>
      (scenario["inputs"] as Json[]).push({ ...withId(scenario, "peak_factor"), id: "unused" }),
    );
    expect(unused).toBe(
      "input unused is used by no line, table or alert, so it would change nothing; use it in a formula, or delete it.",
    );
  });

  it("asks for the inputs that the cash view reads", () => {
    const lacking = saidAfter((scenario) => {
      const inputs = scenario["inputs"] as JsonObject[];
      scenario["inputs"] = inputs.filter(({ id }) => id !== "salary_growth");
    });
    expect(lacking).toBe("inputs lack salary_growth [1], which the cash view reads; add it.");
  });
});

test.each`
  field             | value           | says
  ${"as_of"}        | ${"16.05.2026"} | ${'as_of must be a day of the calendar written YYYY-MM-DD, but is the text "16.05.2026".'}
  ${"as_of"}        | ${"2026-02-30"} | ${"as_of must be a day of the calendar"}
  ${"currency"}     | ${"CHF"}        | ${'units lacks the currency "CHF"; add it.'}
  ${"capabilities"} | ${[]}           | ${'the sheet "parity" shows the capabilities, and there are none; give it another id, or leave it out'}
`("$field as $value", ({ field, value, says }) => {
  expect(saidAfter((scenario) => Object.assign(scenario, { [field as string]: value }))).toContain(
    says,
  );
});

test.each`
  id                  | change                    | says
  ${"connic"}         | ${{ color: "#1F4E79" }}   | ${'approach connic: color must be a colour as six hexadecimal digits such as 1F4E79, but is the text "#1F4E79"; leave out the #.'}
  ${"connic-pricing"} | ${{ url: "connic.co" }}   | ${"source connic-pricing: url must be a web address that begins with https:// or http://"}
  ${"run_fee"}        | ${{ format: "monney" }}   | ${'; did you mean "money"?'}
  ${"run_fee"}        | ${{ confidence: "sure" }} | ${'input run_fee: confidence must be one of "published", "derived", "assumed", "disputed", but is the text "sure".'}
  ${"pub.llm_year"}   | ${{ value: "87600" }}     | ${'published figure pub.llm_year: value must be a number, but is the text "87600"; write 87600 without quotes.'}
  ${"TOT.llm"}        | ${{ formula: 12 }}        | ${'sheet totals, line TOT.llm: formula must be a formula in quotes, but is 12; write "12".'}
`("$id with $change", ({ id, change, says }) => {
  expect(saidOf(id, change)).toContain(says);
});
