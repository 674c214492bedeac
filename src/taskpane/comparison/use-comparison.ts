import { useMemo, useReducer } from "react";
import { templates, templateScenario } from "../../scenarios/templates";
import { buildPlan } from "../../workbook/build-plan";
import type { Language } from "../../workbook/plan";
import { draftAfter, type Draft } from "./draft";
import { draftedScenario } from "./drafted-scenario";
import { livePlan, PANE_LANGUAGE } from "./live-plan";
import { useSettled } from "./use-settled";

/** Longer than the pause between two keys, shorter than a person notices. */
const TYPING_PAUSE = 250;

const START: Omit<Draft, "language"> = {
  templateId: templates[0]!.id,
  typed: {},
  formulas: "native",
};

/** The comparison that the pane shows: the draft, its scenario and, once typing pauses, its plan and figures. */
export function useComparison(language: Language) {
  const [draft, change] = useReducer(draftAfter, { ...START, language });
  const template = useMemo(() => templateScenario(draft.templateId), [draft.templateId]);
  const { scenario, faults } = useMemo(
    () => draftedScenario(template, draft.typed),
    [template, draft.typed],
  );
  const settled = useSettled(scenario, TYPING_PAUSE);
  const live = useMemo(() => livePlan(settled, draft.formulas), [settled, draft.formulas]);
  /** The plan for what stands in the fields this moment, typed a blink ago or not. */
  const currentPlan = () =>
    settled === scenario && draft.language === PANE_LANGUAGE
      ? live.plan
      : buildPlan(scenario, { formulas: draft.formulas, language: draft.language });
  return { draft, change, template, faults, shown: settled, figures: live.figures, currentPlan };
}
