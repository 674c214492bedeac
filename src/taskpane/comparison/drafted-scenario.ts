import { TcoError } from "../../engine/tco-error";
import type { Scenario } from "../../scenarios/scenario";
import { withInputs } from "../../scenarios/with-inputs";
import { inputFields } from "../inputs/input-field-plan";
import { typedValue } from "../inputs/typed-value";

export interface DraftedScenario {
  /** With every typed value that is right; the others keep their base. */
  readonly scenario: Scenario;
  /** What is wrong with a typed text, by input id. */
  readonly faults: Readonly<Record<string, string>>;
}

/** The template with what was typed, each text judged by itself so that its fault can stand beside its field. */
export function draftedScenario(
  template: Scenario,
  typed: Readonly<Record<string, string>>,
): DraftedScenario {
  const start: DraftedScenario = { scenario: template, faults: {} };
  return inputFields(template).reduce(({ scenario, faults }, field) => {
    const text = typed[field.id];
    if (text === undefined || text === field.base) return { scenario, faults };
    try {
      const value = field.choices ? text : typedValue(text);
      return { scenario: withInputs(scenario, [{ id: field.id, value }]), faults };
    } catch (error) {
      if (!(error instanceof TcoError)) throw error;
      return { scenario, faults: { ...faults, [field.id]: besideField(error.message) } };
    }
  }, start);
}

/** The message without the input's name, which its field has as a label, as a sentence. */
function besideField(message: string): string {
  const words = message.replace(/^input \S+: /, "");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace(/[^.?]$/, "$&.");
}
