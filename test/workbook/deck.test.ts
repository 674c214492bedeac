import { templateScenario } from "../../src/scenarios/templates";
import { validateScenario } from "../../src/scenarios/validate-scenario";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import { readPlan } from "../support/plan-reader";

const deckOf = (changes: Readonly<Record<string, string>> = {}) => {
  const list = Object.entries(changes).map(([id, value]) => ({ id, value }));
  const plan = buildPlan(withInputs(templateScenario("agent-platform"), list));
  return (id: string) => {
    const cells = readPlan(plan).line(`DCK.${id}`)?.cells ?? [];
    return cells.filter(({ column }) => column >= 3).map(({ value }) => value);
  };
};

describe("the deck of agent-platform", () => {
  const shipped = deckOf();
  it.each`
    id                     | shown                          | source
    ${"TOT.subtotal"}      | ${[117_400, 40_200, 81_200]}   | ${"117,377.44, 40,152.00 and 81,174.44 to hundreds"}
    ${"TOT.build"}         | ${[8_700, 600, 600]}           | ${"a line of 600 does not vanish"}
    ${"TOT.wrapper"}       | ${[58_200, "incl.", 58_200]}   | ${"Connic has every capability in its price"}
    ${"TOT.saving_ex_llm"} | ${[0, 0.658, 0.308]}           | ${"65.79 % and 30.84 % to tenths of a per cent"}
    ${"TOT.per_run"}       | ${[0.3415, 0.2128, 0.2811]}    | ${"SCENARIOS: 0.3415, 0.2128, 0.2811"}
    ${"first_year"}        | ${[251_100, 41_400, 198_800]}  | ${"251,132.33, 41,352 and 198,763.33"}
    ${"present_value"}     | ${[330_800, 103_700, 234_100]} | ${"330,775.73, 103,729.34 and 234,058.76"}
    ${"volume_base"}       | ${[204_900, 127_700, 168_700]} | ${"the totals at 50,000 runs"}
  `("holds $id as it is seen: $source", ({ id, shown }: { id: string; shown: unknown }) => {
    expect(shipped(id)).toEqual(shown);
  });

  it("says so where a price would be a quote", () => {
    // Of the volume cases 25,000, 50,000 and 100,000 only the last is above the limit, and for Connic alone.
    const deck = deckOf({ "published_runs_limit@connic": "60000" });
    expect(deck("volume_base")[1]).toBe(127_700);
    expect(deck("volume_high")).toEqual([292_400, "n/a: quote", 256_200]);
  });

  it("does not call included what an approach does without", () => {
    const waived = deckOf({ "choice_rag@connic": "waived" });
    expect(waived("TOT.wrapper")[1]).toBe("incl.");
    const rag = templateScenario("agent-platform").capabilities.map(({ id }) => id);
    const all = Object.fromEntries(rag.map((id) => [`choice_${id}@connic`, "waived"]));
    expect(deckOf(all)("TOT.wrapper")[1]).toBe(0);
  });

  it.each`
    deck                                  | message
    ${{ bundled: ["TOT.wraper"] }}        | ${/deck.*TOT\.wraper.*no line.*TOT\.wrapper/}
    ${{ quoted_above: "published_runs" }} | ${/deck\.quoted_above.*published_runs.*no input/}
    ${{ quoted_above: "runs_per_month" }} | ${/deck\.quoted_above.*value for each approach/}
    ${{ quoted_above: "subscription" }}   | ${/deck\.quoted_above.*run\/month.*EUR\/month/}
  `(
    "refuses $deck with place and remedy",
    ({ deck, message }: { deck: object; message: RegExp }) => {
      const scenario = { ...templateScenario("agent-platform"), deck };
      expect(() => validateScenario(scenario)).toThrow(message);
    },
  );
});
