import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";
import { readPlan } from "../support/plan-reader";

const shipped = templateScenario("agent-platform");
const plan = buildPlan(shipped);

/** The figure of a row of Scenarios in the case of this name. */
function at(id: string, label: string, of: Plan = plan): unknown {
  const { line, header } = readPlan(of);
  return line(id)?.cells.find((cell) => header(cell) === label)?.value;
}

describe("a year without model spend in each case", () => {
  test.each`
    label                                  | self_hosted  | inngest     | source
    ${"Base"}                              | ${117377.44} | ${81174.44} | ${"as Totals has it"}
    ${"Wrapper builds paid for"}           | ${59183}     | ${22980}    | ${"117,377.44 − 58,194.44, 81,174.44 − 58,194.44"}
    ${"All capabilities waived"}           | ${44723}     | ${2040}     | ${"59,183 − 14,460 of tooling, 12 × 120 + 600"}
    ${"Waived, operations staff paid for"} | ${22723}     | ${2040}     | ${"44,723 − 0.2 × 110,000"}
    ${"Overlap capped"}                    | ${118097.44} | ${81174.44} | ${"117,377.44 + 12 × (540 − 480)"}
    ${"Networking counted once"}           | ${116657.44} | ${81174.44} | ${"117,377.44 − 12 × 60"}
    ${"Both corrections"}                  | ${117377.44} | ${81174.44} | ${"+ 720 − 720"}
  `("$label: $source", ({ label, self_hosted, inngest }) => {
    expect(at("SCN.TOT.subtotal.self_hosted", label)).toBeCloseTo(self_hosted, 2);
    expect(at("SCN.TOT.subtotal.inngest", label)).toBeCloseTo(inngest, 2);
  });
});

test.each`
  label                                  | runs         | source
  ${"Base"}                              | ${147654.84} | ${"(117,377.44 − 612) / (12 × 0.0659)"}
  ${"All capabilities waived"}           | ${55780.22}  | ${"(44,723 − 612) / 0.7908"}
  ${"Waived, operations staff paid for"} | ${27960.29}  | ${"(22,723 − 612) / 0.7908"}
`("$label: self-hosting is cheaper from $runs runs: $source", ({ label, runs }) => {
  expect(at("SCN.FLP.runs.self_hosted", label)).toBeCloseTo(runs, 2);
});

test.each`
  label                        | cheapest               | saving      | source
  ${"Base"}                    | ${"Connic"}            | ${77225.44} | ${"204,877.44 − 127,652"}
  ${"Wrapper builds paid for"} | ${"Inngest + wrapper"} | ${36203}    | ${"146,683 − 110,480"}
`("$label: $cheapest is cheapest, $saving below the baseline: $source", (row) => {
  expect(at("SCN.cheapest", row.label)).toBe(row.cheapest);
  expect(at("SCN.saving", row.label)).toBeCloseTo(row.saving, 2);
});

it("shows a saving below 0 when every alternative costs more: 110,223 with staff paid, 12,500 a year on Connic's runs", () => {
  const dear = withInputs(shipped, [
    { id: "subscription@inngest", value: "9000" },
    { id: "run_fee@connic", value: "0.2" },
  ]);
  const found = buildPlan(dear);
  // Inngest 12 × (50 + 9,000) + 600, Connic 12 × (50,000 × (0.2 + 45 × 0.00042) + 1) + 600, both with 87,500 of spend.
  const connic = 12 * (50_000 * (0.2 + 45 * 0.00042) + 1) + 600;
  const inngest = 12 * 9050 + 600;
  expect(at("SCN.saving", "Waived, operations staff paid for", found)).toBeCloseTo(
    22723 - Math.min(connic, inngest),
    2,
  );
});

describe("a case at other values than the base", () => {
  const volume = { id: "volume_case", label: "Large and dear" };
  const of = (change: object) => buildPlan({ ...shipped, cases: [{ ...volume, ...change }] });

  it("moves two inputs at once: 100,000 runs and engineers at 130,000", () => {
    const set = [
      { input: "runs_per_month", at: "high" as const },
      { input: "engineer_annual_cost", at: "high" as const },
    ];
    // Connic: 12 × (100,000 × (0.047 + 45 × 0.00042) + 1) + 1,800 / 3
    const connic = 12 * (100_000 * (0.047 + 45 * 0.00042) + 1) + 600;
    const found = of({ set });
    expect(at("SCN.TOT.subtotal.connic", volume.label, found)).toBeCloseTo(connic, 2);
    // Self-hosted: (18.5 × 130,000 / 12 + 5,000) / 3 of wrapper builds
    expect(at("SCN.TOT.wrapper.self_hosted", volume.label, found)).toBeCloseTo(
      ((18.5 * 130_000) / 12 + 5000) / 3,
      2,
    );
  });

  it("moves as many inputs as it names: 100,000 runs, engineers at 132,000, no operations staff", () => {
    const found = of({
      set: [
        { input: "runs_per_month", value: 100_000 },
        { input: "engineer_annual_cost", value: 132_000 },
        { input: "ops_fte", value: 0 },
      ],
    });
    const inCase = (id: string) => at(id, volume.label, found);
    expect(inCase("SCN.TOT.llm.connic")).toBeCloseTo(2 * 87_500, 6);
    expect(inCase("SCN.TOT.wrapper.inngest")).toBeCloseTo(((18.5 * 132_000) / 12 + 5000) / 3, 2);
    // Platform and observability of 690 + 480 a month, no staff.
    expect(inCase("SCN.TOT.platform.self_hosted")).toBeCloseTo(12 * (690 + 480), 6);
  });

  it.each(["low", "high", "published"] as const)("reads the %s values throughout", (values) => {
    const found = of({ values });
    const { line } = readPlan(found);
    const reference = line("CASE.case")?.cells.find(({ value }) => value === values)?.column;
    const expected = line("CASE.TOT.subtotal")?.cells.find(({ column }) => column === reference);
    expect(at("SCN.TOT.subtotal.self_hosted", volume.label, found)).toBe(expected?.value);
  });

  it("follows a changed input, and what it sets does not: 98,000 a year and 0.2 FTE", () => {
    const changed = buildPlan(
      withInputs({ ...shipped, cases: [{ ...volume, set: [{ input: "ops_fte", value: 0.5 }] }] }, [
        { id: "engineer_annual_cost", value: "98000" },
        { id: "ops_fte@self_hosted", value: "0.9" },
      ]),
    );
    // Platform 12 × (690 + 480) and 0.5 of an engineer
    expect(at("SCN.TOT.platform.self_hosted", volume.label, changed)).toBeCloseTo(
      12 * 1170 + 0.5 * 98_000,
      6,
    );
  });
});
