import type { Tree } from "../formula/tree";
import type { FunctionRecord } from "./function-record";

export function unitOfStep(record: FunctionRecord, part: Tree): string | undefined {
  return part.kind === "name" ? record.unit : undefined;
}
