import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";
import { toLogical } from "../coerce";
import { isMatrix } from "../is-matrix";
import type { Value } from "../value";
import type { EagerFunction, FunctionTable } from "./excel-function";
import { ofAnything, ofScalars } from "./lift";
import { scalarsOf } from "./scalars-of";

export const logic: FunctionTable = {
  AND: ofAnswers((answers) => answers.every(Boolean)),
  OR: ofAnswers((answers) => answers.some(Boolean)),
  NOT: ofScalars(1, 1, (answer = null) => {
    const holds = toLogical(answer);
    return holds instanceof TcoError ? holds : !holds;
  }),
  NA: { least: 0, most: 0, body: () => new TcoError("#N/A", "The formula says so with NA().") },
  ISNUMBER: ofAnything(1, 1, (value) => value instanceof Decimal),
  ISTEXT: ofAnything(1, 1, (value) => typeof value === "string"),
  ISBLANK: ofAnything(1, 1, (value) => value === null),
  ISERROR: ofAnything(1, 1, (value) => value instanceof TcoError),
};

function ofAnswers(body: (answers: readonly boolean[]) => boolean): EagerFunction {
  return {
    least: 1,
    most: Infinity,
    ranges: true,
    body: (args) => {
      const answers = answersIn(args);
      return answers instanceof TcoError ? answers : body(answers);
    },
  };
}

/** The answers of all arguments; cells with text or nothing in them are passed over. */
function answersIn(args: readonly Value[]): readonly boolean[] | TcoError {
  const answers: boolean[] = [];
  for (const value of args) {
    const scalars = isMatrix(value)
      ? scalarsOf(value).filter((scalar) => scalar !== null && typeof scalar !== "string")
      : [value];
    for (const holds of scalars.map(toLogical)) {
      if (holds instanceof TcoError) return holds;
      answers.push(holds);
    }
  }
  return answers.length > 0 ? answers : new TcoError("#VALUE!", "There is no TRUE or FALSE here.");
}
