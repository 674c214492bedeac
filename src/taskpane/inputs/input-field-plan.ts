import type { Input, InputValue, Scenario } from "../../scenarios/scenario";
import { unitWords } from "../../workbook/unit-words";
import { inputText } from "./input-text";

/** One field of the pane. */
export interface InputFieldPlan {
  /** As `--set` takes it: `runs_per_month`, `run_fee@connic`. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly group: string;
  /** The base as the field shows it. */
  readonly base: string;
  readonly note?: string;
  readonly choices?: readonly string[];
}

function fieldsOf(input: Input, scenario: Scenario): readonly InputFieldPlan[] {
  const { id, label, group, note, choices } = input;
  const unit = input.unit === "1" ? "" : unitWords(input.unit);
  const field = (suffix: string, approach: string, base: InputValue): InputFieldPlan => {
    const text = inputText(base, input.format);
    return { id: id + suffix, label: label + approach, unit, group, note, choices, base: text };
  };
  if (typeof input.base !== "object") return [field("", "", input.base)];
  const bases = input.base;
  return scenario.approaches
    .filter((approach) => approach.id in bases)
    .map((approach) => field(`@${approach.id}`, `: ${approach.label}`, bases[approach.id]!));
}

/** The main inputs in the template's order. */
export const inputFields = (scenario: Scenario): readonly InputFieldPlan[] =>
  scenario.inputs.filter((input) => input.main).flatMap((input) => fieldsOf(input, scenario));
