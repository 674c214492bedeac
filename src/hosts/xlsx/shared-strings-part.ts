import type { Plan, PlanCell } from "../../workbook/plan";
import { distinct, type Distinct } from "./distinct";
import { element } from "./element";
import { escapeCellText } from "./escape-cell-text";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";

export interface SharedStrings extends Distinct {
  /** How many cells refer to the list. */
  readonly count: number;
}

const typedTexts = (cells: readonly PlanCell[]): readonly string[] =>
  cells.flatMap(({ value, formula }) =>
    typeof value === "string" && formula === undefined ? [value] : [],
  );

/** The texts that were typed; what a formula came to stands in its own cell. */
export function sharedStrings(plan: Plan): SharedStrings {
  const all = plan.sheets.flatMap(({ cells }) => typedTexts(cells));
  return { ...distinct(all), count: all.length };
}

const stringItem = (text: string): string =>
  `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`;

export const sharedStringsPart = ({ items, count }: SharedStrings): Part =>
  part(
    "xl/sharedStrings.xml",
    "officedocument.spreadsheetml.sharedStrings",
    element(
      "sst",
      { xmlns: NAMESPACES.main, count, uniqueCount: items.length },
      ...items.map(stringItem),
    ),
  );
