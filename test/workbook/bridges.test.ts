import type { NamedCase } from "../../src/scenarios/named-case";
import type { Bridge, Scenario } from "../../src/scenarios/scenario";
import { templates, templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import { bridgeFaults, named, type Disturbance } from "../support/bridge-faults";
import { readPlan } from "../support/plan-reader";
import { saidOf } from "../support/changed-scenario";

test.each(templates)("whatever a bridge of $id rests on is held against ours", ({ id }) => {
  expect(bridgeFaults(templateScenario(id))).toEqual([]);
});

const step = (amount: string) => ({ kind: "rounding", reason: amount, amount }) as const;
const linesApart = "pub.wrapper_one_time/amortization_years - pub.wrapper_self_hosted";
const costsApart = "(WRP.total - pub.wrapper_one_time)/amortization_years";

const dear: NamedCase = {
  ...{ id: "dear", label: "Dear engineers", values: "published" },
  set: [{ input: "engineer_annual_cost", value: 132_000 }],
};

/** The template with one more bridge at the end, from the printed charge of the wrapper builds to ours. */
function withBridge(change: Partial<Bridge>): Scenario {
  const scenario = templateScenario("agent-platform");
  const wrapper = scenario.bridges.find(({ id }) => id === "REC.wrapper") as Bridge;
  return {
    ...scenario,
    cases: [...(scenario.cases ?? []), dear],
    bridges: [...scenario.bridges, { ...wrapper, ...change, id: "REC.plug" }],
  };
}

test.each`
  plug                                     | change                                                         | free
  ${"the line of ours less the published"} | ${{ steps: [step("TOT.wrapper - pub.wrapper_self_hosted")] }}  | ${"pub.wrapper_self_hosted"}
  ${"the line of ours less other steps"}   | ${{ steps: [step("TOT.wrapper - REC.wrapper")] }}              | ${"engineer_annual_cost"}
  ${"steps that meet in the middle"}       | ${{ steps: [step(linesApart), step(costsApart)] }}             | ${"pub.wrapper_one_time"}
  ${"another bridge's ours"}               | ${{ steps: [step("REC.wrapper.ours - pub.wrapper_inngest")] }} | ${"legal_review"}
`("reports $plug: $free may be anything", ({ change, free }) => {
  const only = ({ id }: Disturbance) => id === free;
  expect(bridgeFaults(withBridge(change), only)).toContain(`REC.plug: ${free} may be anything`);
});

it("reports a case that a bridge is read in, where its number may be anything", () => {
  const only = ({ case: one }: Disturbance) => one === "dear";
  const plug = withBridge({ case: "dear", steps: [step("TOT.wrapper - REC.wrapper")] });
  expect(bridgeFaults(plug, only)).toContain("REC.plug: engineer_annual_cost@dear may be anything");
});

it.each`
  changed                                             | source
  ${[]}                                               | ${"18.5 months at 132,000 / 12, legal review of 5,000, over 3 years"}
  ${[{ id: "engineer_annual_cost", value: "90000" }]} | ${"what is typed stands aside"}
`("reads ours in the case that the bridge names, with $changed: $source", ({ changed }) => {
  const plan = buildPlan(withInputs(withBridge({ case: "dear", steps: [] }), changed));
  const ours = readPlan(plan)
    .line("REC.plug.ours")
    ?.cells.find(({ formula }) => formula)?.value;
  expect(ours).toBeCloseTo(((18.5 * 132_000) / 12 + 5000) / 3, 9);
});

const leavesDear = { kind: "basis", reason: "Engineers at 132,000", case: "dear" } as const;

it("leaves free what the document's basis knows nothing of, where the model says how far that leads", () => {
  // Engineers cost 132,000 on that basis, so the 110,000 move nothing there; the 132,000 are held against the printed.
  const only = ({ id }: Disturbance) => id === "engineer_annual_cost";
  expect(bridgeFaults(withBridge({ steps: [leavesDear] }), only)).toEqual([]);
});

test.each(["pub.wrapper_self_hosted", "legal_review", "engineer_annual_cost@dear"])(
  "reports ours there less the published beside a change of basis: %s may be anything",
  (free) => {
    const only = (each: Disturbance) => named(each) === free;
    const plugged = withBridge({ steps: [step("TOT.wrapper - REC.wrapper"), leavesDear] });
    expect(bridgeFaults(plugged, only)).toContain(`REC.plug: ${free} may be anything`);
  },
);

it("reports ours that is the published figure itself", () => {
  const only = ({ id }: Disturbance) => id === "pub.wrapper_self_hosted";
  const copied = withBridge({ ours: "pub.wrapper_self_hosted", steps: [] });
  expect(bridgeFaults(copied, only)).toContain(
    "REC.plug: ours follows the published pub.wrapper_self_hosted",
  );
});

test.each`
  own         | change
  ${"ours"}   | ${{ steps: [step("REC.ops_month.ours - pub.ops_month")] }}
  ${"rest"}   | ${{ steps: [step("REC.ops_month.rest")] }}
  ${"step_1"} | ${{ ours: "pub.ops_month + REC.ops_month.step_1" }}
`("a bridge cannot speak of its own $own", ({ own, change }) => {
  expect(saidOf("REC.ops_month", change)).toMatch(
    new RegExp(
      `^bridge REC.ops_month: .* uses "?REC.ops_month.${own}"?, which is (no|computed later)`,
    ),
  );
});
