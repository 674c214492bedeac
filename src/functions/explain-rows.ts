import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import type { Matrix, Value } from "../formula/value";
import { callFunction } from "./call-function";
import { checkedCall } from "./checked-call";
import { computedSteps } from "./computed-steps";
import { formulaSteps } from "./formula-steps";
import type { CheckedArguments, Facts, FunctionRecord, Step } from "./function-record";
import { nativeRows } from "./native-rows";
import type { Parameter } from "./parameter";
import { shownValue } from "./shown-value";

type Arguments = readonly (Value | undefined)[];

/** The rows of a call's derivation: its inputs, every step, the native formula; or the error that the call is. */
export function explainRows(
  record: FunctionRecord,
  args: Arguments,
  facts: Facts,
): Matrix | TcoError {
  const result = callFunction(record, args, facts);
  if (result instanceof TcoError) return result;
  const checked = checkedCall(record, args);
  if (checked === undefined)
    return new TcoError(
      "#VALUE!",
      `TCO.EXPLAIN derives one figure: give every argument of TCO.${record.name} one cell.`,
    );
  const given = record.parameters.filter((_, index) => args[index] !== undefined);
  const rows: readonly Step[] = [
    ...given.map((parameter) => inputRow(parameter, checked)),
    ...stepRows(record, given, checked, result, facts),
    ...nativeRows(record, given, checked, result),
  ];
  return rows.map(({ expression, value, unit }, index) => [
    new Decimal(index + 1),
    expression,
    // A blank would show as 0.
    value ?? "",
    unit,
  ]);
}

function inputRow(parameter: Parameter, checked: CheckedArguments): Step {
  const value = shownValue(checked[parameter.name] as Value);
  const unit = parameter.type === "number" ? parameter.unit : "";
  return { expression: parameter.name, value, unit };
}

function stepRows(
  record: FunctionRecord,
  given: readonly Parameter[],
  checked: CheckedArguments,
  result: Value,
  facts: Facts,
): readonly Step[] {
  const isGiven = (wanted: string) => given.some(({ name }) => name === wanted);
  return record.compute === undefined || (record.nativeTree !== undefined && !record.steps)
    ? formulaSteps(record, checked, isGiven)
    : computedSteps(record, checked, result, facts);
}
