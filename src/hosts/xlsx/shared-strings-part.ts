import type { Plan } from "../../workbook/plan";
import { distinct, type Distinct } from "./distinct";
import { element } from "./element";
import { escapeCellText } from "./escape-cell-text";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";

export interface SharedStrings extends Distinct {
  /** How many cells refer to the list. */
  readonly count: number;
}

/** The texts that were typed; what a formula came to stands in its own cell. */
function typedTexts({ sheets }: Plan): readonly string[] {
  const texts: string[] = [];
  for (const { cells } of sheets) {
    for (const { value, formula } of cells) {
      if (typeof value === "string" && formula === undefined) texts.push(value);
    }
  }
  return texts;
}

export function sharedStrings(plan: Plan): SharedStrings {
  const all = typedTexts(plan);
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
