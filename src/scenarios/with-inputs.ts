import { TcoError } from "../engine/tco-error";
import type { Input, InputValue, ParityChoice, Scenario } from "./scenario";

export interface InputChange {
  /** As `--set` takes it: `runs_per_month`, `run_fee@connic`, `choice_rag@inngest`. */
  readonly id: string;
  readonly value: string;
}

const choices: readonly ParityChoice[] = ["build", "buy", "included", "waived"];

/** The scenario with other base values; the ranges and the published values stay. */
export function withInputs(scenario: Scenario, changes: readonly InputChange[]): Scenario {
  return changes.reduce(withInput, scenario);
}

function withInput(scenario: Scenario, { id, value }: InputChange): Scenario {
  const [name = "", approach] = id.split("@");
  const approaches = scenario.approaches.map((each) => each.id);
  if (approach !== undefined && !approaches.includes(approach)) {
    throw refusal(id, `approach "${approach}" is not one of ${approaches.join(", ")}`);
  }
  if (name.startsWith("choice_")) return withChoice(scenario, id, name.slice(7), approach, value);
  const input = scenario.inputs.find((each) => each.id === name);
  if (!input) throw refusal(id, `there is no such input${nearest(scenario, name)}`);
  const base = withValue(input, id, approach, typed(input, id, value));
  const inputs = scenario.inputs.map((each) =>
    each === input ? { ...keepPublished(input), base } : each,
  );
  return { ...scenario, inputs };
}

/** What the document says must not move with the base. */
function keepPublished(input: Input): Input {
  return input.published === undefined ? { ...input, published: input.base } : input;
}

function withValue(
  input: Input,
  id: string,
  approach: string | undefined,
  value: InputValue,
): Input["base"] {
  if (typeof input.base !== "object") {
    if (approach === undefined) return value;
    throw refusal(id, `${input.id} has one value for all approaches; leave out @${approach}`);
  }
  if (approach !== undefined) return { ...input.base, [approach]: value };
  throw refusal(
    id,
    `${input.id} has a value for each approach; write ${input.id}@${Object.keys(input.base)[0]}`,
  );
}

function typed(input: Input, id: string, text: string): InputValue {
  if (input.choices) {
    if (input.choices.includes(text)) return text;
    throw refusal(id, `must be one of ${input.choices.join(", ")}, but is "${text}"`);
  }
  const value = text.trim() === "" ? NaN : Number(text);
  if (!Number.isFinite(value)) throw refusal(id, `must be a number, but is "${text}"`);
  const { minimum = 0, maximum = Infinity, above = false, whole = false } = input;
  const low = above ? value <= minimum : value < minimum;
  if (low)
    throw refusal(id, `must be ${above ? "more than" : "at least"} ${minimum}, but is ${text}`);
  if (value > maximum) throw refusal(id, `must be at most ${maximum}, but is ${text}`);
  if (whole && !Number.isInteger(value))
    throw refusal(id, `must be a whole number, but is ${text}`);
  return value;
}

function withChoice(
  scenario: Scenario,
  id: string,
  name: string,
  approach: string | undefined,
  value: string,
): Scenario {
  const capability = scenario.capabilities.find((each) => each.id === name);
  const choice = choices.find((each) => each === value);
  if (!capability) throw refusal(id, "there is no such capability");
  if (approach === undefined)
    throw refusal(id, `name the approach: choice_${name}@${scenario.baseline}`);
  if (!choice) throw refusal(id, `must be one of ${choices.join(", ")}, but is "${value}"`);
  const changed = {
    ...capability,
    published: capability.published ?? capability.choice,
    choice: { ...capability.choice, [approach]: choice },
  };
  const capabilities = scenario.capabilities.map((each) => (each === capability ? changed : each));
  return { ...scenario, capabilities };
}

function nearest({ inputs }: Scenario, name: string): string {
  const alike = inputs
    .filter(({ id }) => id.includes(name) || name.includes(id))
    .map(({ id }) => id);
  return alike.length > 0 ? `; did you mean ${alike.slice(0, 3).join(", ")}?` : "";
}

function refusal(id: string, reason: string): TcoError {
  return new TcoError("#VALUE!", `input ${id}: ${reason}`);
}
