import { isMatrix } from "../formula/is-matrix";
import type { Value } from "../formula/value";
import type { CheckedArguments, Facts, FunctionRecord, Step } from "./function-record";

/** What a function that computes shows of its way, then each cell of its result. */
export function computedSteps(
  record: FunctionRecord,
  args: CheckedArguments,
  result: Value,
  facts: Facts,
): readonly Step[] {
  return [...(record.steps?.(args, facts) ?? []), ...resultRows(record, result)];
}

function resultRows(
  { method = "", unit, columns }: FunctionRecord,
  result: Value,
): readonly Step[] {
  if (!isMatrix(result)) return [{ expression: method, value: result, unit }];
  const several = result.length > 1;
  return result.flatMap((row, y) =>
    row.map((value, x) => {
      const column = columns?.[x] ?? { name: `cell ${x + 1}`, unit };
      const expression = several ? `row ${y + 1}: ${column.name}` : column.name;
      return { expression, value, unit: column.unit };
    }),
  );
}
