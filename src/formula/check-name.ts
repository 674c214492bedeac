import { tokenize } from "@borgar/fx";
import { TcoError } from "../engine/tco-error";

/** Refuses an id that a formula would not read as one name: `gpt4` is a cell, `c` a column, `a-b` a difference. */
export function checkName(id: string): void {
  const tokens = tokenize(id, { negativeNumbers: false });
  const [token] = tokens;
  if (tokens.length === 1 && token?.type === "range_named") return;
  throw new TcoError(
    "#VALUE!",
    `The id "${id}" cannot be used: ${reason(token?.type, tokens.length)}.`,
  );
}

function reason(type: string | undefined, count: number): string {
  if (type === undefined) return "it is empty";
  if (count > 1) return "a formula does not read it as one name";
  if (type === "range") return "a formula reads it as a cell address";
  if (type === "bool") return "a formula reads it as TRUE or FALSE";
  if (type === "number") return "a formula reads it as a number";
  return "a formula does not read it as a name";
}
