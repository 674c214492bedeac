import type { FunctionRecord } from "./function-record";

/** The record of that name, in any case, with or without the `TCO.` in front. */
export function recordIn(
  records: readonly FunctionRecord[],
  name: string,
): FunctionRecord | undefined {
  const wanted = name
    .trim()
    .toUpperCase()
    .replace(/^TCO\./, "");
  return records.find((record) => record.name === wanted);
}
