import { useMemo, useReducer } from "react";
import { templates, templateScenario } from "../../scenarios/templates";
import { draftAfter, type Draft } from "./draft";
import { draftedScenario } from "./drafted-scenario";
import { livePlan } from "./live-plan";
import { useSettled } from "./use-settled";

/** Longer than the pause between two keys, shorter than a person notices. */
const TYPING_PAUSE = 250;

const START: Draft = { templateId: templates[0]!.id, typed: {}, formulas: "native" };

/** The comparison that the pane shows: the draft, its scenario and, once typing pauses, its plan and figures. */
export function useComparison() {
  const [draft, change] = useReducer(draftAfter, START);
  const template = useMemo(() => templateScenario(draft.templateId), [draft.templateId]);
  const { scenario, faults } = useMemo(
    () => draftedScenario(template, draft.typed),
    [template, draft.typed],
  );
  const settled = useSettled(scenario, TYPING_PAUSE);
  const live = useMemo(() => livePlan(settled, draft.formulas), [settled, draft.formulas]);
  /** The plan for what stands in the fields this moment, typed a blink ago or not. */
  const currentPlan = () =>
    settled === scenario ? live.plan : livePlan(scenario, draft.formulas).plan;
  return { draft, change, template, faults, shown: settled, figures: live.figures, currentPlan };
}
