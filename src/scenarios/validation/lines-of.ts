import type { CalcSheet, Line, Scenario } from "../scenario";
import { called, WHOLE, type Place } from "./place";

export interface PlacedLine {
  readonly line: Line;
  readonly sheet: CalcSheet;
  readonly place: Place;
}

/** Every line of the scenario in the order of computation, with its place in words. */
export function linesOf({ sheets }: Scenario): readonly PlacedLine[] {
  return sheets.flatMap((sheet) =>
    sheet.sections.flatMap(({ lines }) =>
      lines.map((line) => ({ line, sheet, place: linePlace(sheet, line.id) })),
    ),
  );
}

const linePlace = (sheet: CalcSheet, id: string): Place =>
  called(called(WHOLE, "sheet", sheet.id), "line", id);
