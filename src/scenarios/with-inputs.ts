import { TcoError } from "../engine/tco-error";
import type { Input, InputValue, ParityChoice, Scenario } from "./scenario";
import { didYouMean } from "./validation/nearest-word";
import { valueFor } from "./value-for";
import { valueProblem } from "./value-problem";
import { publishedCapability, publishedInput } from "./with-published";

export interface InputChange {
  /** As `--set` takes it: `runs_per_month`, `run_fee@connic`, `choice_rag@inngest`. */
  readonly id: string;
  readonly value: string;
}

const choices: readonly ParityChoice[] = ["build", "buy", "included", "waived"];

/**
 * The scenario with other base values. Published values stay, and so do the ranges but for a bound that is the base: the
 * workbook refers to it there.
 */
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
  if (!input) {
    const known = scenario.inputs.map((each) => each.id);
    throw refusal(id, `there is no such input${didYouMean(name, known)}`);
  }
  const base = withValue(input, id, approach, typed(input, id, value));
  const inputs = scenario.inputs.map((each) =>
    each === input ? { ...publishedInput(input), ...boundsAfter(input, base), base } : each,
  );
  return { ...scenario, inputs };
}

function boundsAfter({ low, base: before, high }: Input, base: Input["base"]) {
  return {
    ...(low === undefined ? {} : { low: boundAfter(low, before, base) }),
    ...(high === undefined ? {} : { high: boundAfter(high, before, base) }),
  };
}

function boundAfter(bound: Input["base"], before: Input["base"], base: Input["base"]) {
  if (typeof bound !== "object") return bound === before ? base : bound;
  return Object.fromEntries(
    Object.entries(bound).map(([approach, value]) => [
      approach,
      value === valueFor(before, approach) ? valueFor(base, approach) : value,
    ]),
  );
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
  const written = text.trim() === "" ? NaN : Number(text);
  const value = input.choices || !Number.isFinite(written) ? text : written;
  const problem = valueProblem(input, value);
  if (problem === undefined) return value;
  throw refusal(id, problem);
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
  if (!capability) {
    const known = scenario.capabilities.map((each) => `choice_${each.id}`);
    throw refusal(id, `there is no such capability${didYouMean(`choice_${name}`, known)}`);
  }
  if (approach === undefined)
    throw refusal(id, `name the approach: choice_${name}@${scenario.baseline}`);
  if (!choice) throw refusal(id, `must be one of ${choices.join(", ")}, but is "${value}"`);
  const changed = {
    ...publishedCapability(capability),
    choice: { ...capability.choice, [approach]: choice },
  };
  const capabilities = scenario.capabilities.map((each) => (each === capability ? changed : each));
  return { ...scenario, capabilities };
}

function refusal(id: string, reason: string): TcoError {
  return new TcoError("#VALUE!", `input ${id}: ${reason}`);
}
