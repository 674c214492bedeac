import type { PlanReading } from "./plan-reader";

/** The approaches' columns of a Calc sheet. */
const FIRST = 5;
const APPROACHES = 3;

/** What a line of three approaches comes to, from the first to the last. */
export function lineFigures(reading: PlanReading, id: string): readonly number[] {
  const cells = reading.line(id)?.cells ?? [];
  const values = Array.from(
    { length: APPROACHES },
    (_, i) => cells.find(({ column }) => column === FIRST + i)?.value,
  );
  if (values.every((value) => typeof value === "number")) return values as readonly number[];
  throw new Error(`no figures in ${id}`);
}
