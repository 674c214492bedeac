import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import type { Matrix, Value } from "../formula/value";
import { callFunction } from "./call-function";
import { checkedCall } from "./checked-call";
import { computedSteps } from "./computed-steps";
import { formulaSteps } from "./formula-steps";
import type { CheckedArguments, Facts, FunctionRecord, Step } from "./function-record";
import { nativeRows } from "./native-rows";
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
  const rows: readonly Step[] = [
    ...inputRows(record, args, checked),
    ...stepRows(record, args, checked, result, facts),
    ...nativeRows(record, args, checked, result),
  ];
  return rows.map(({ expression, value, unit }, index) => [
    new Decimal(index + 1),
    expression,
    value,
    unit,
  ]);
}

function inputRows(
  { parameters }: FunctionRecord,
  args: Arguments,
  checked: CheckedArguments,
): readonly Step[] {
  return parameters.flatMap((parameter, index) => {
    if (args[index] === undefined) return [];
    const value = shownValue(checked[parameter.name] as Value);
    const unit = parameter.type === "number" ? parameter.unit : "";
    return [{ expression: parameter.name, value, unit }];
  });
}

function stepRows(
  record: FunctionRecord,
  args: Arguments,
  checked: CheckedArguments,
  result: Value,
  facts: Facts,
): readonly Step[] {
  const given = (name: string) =>
    args[record.parameters.findIndex((each) => each.name === name)] !== undefined;
  return record.compute === undefined || (record.nativeTree !== undefined && !record.steps)
    ? formulaSteps(record, checked, given)
    : computedSteps(record, checked, result, facts);
}
