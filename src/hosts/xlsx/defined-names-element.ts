import type { Plan, SheetPlan } from "../../workbook/plan";
import { sheetAreaText, sheetColumnsText, sheetRowsText } from "./area-text";
import { element } from "./element";
import { escapeText } from "./escape-text";

interface NamedText {
  readonly name: string;
  /** The sheet that a print name belongs to. */
  readonly localSheetId?: number;
  readonly text: string;
}

const printArea = ({ name, print }: SheetPlan, localSheetId: number): NamedText => ({
  name: "_xlnm.Print_Area",
  localSheetId,
  text: sheetAreaText({ sheet: name, ...print.area }),
});

/** Columns before rows, as Excel writes them. */
function printTitles(
  { name, print: { titleColumns, titleRows } }: SheetPlan,
  localSheetId: number,
): readonly NamedText[] {
  const titles = [
    ...(titleColumns ? [sheetColumnsText(name, titleColumns.first, titleColumns.last)] : []),
    ...(titleRows ? [sheetRowsText(name, titleRows.first, titleRows.last)] : []),
  ];
  return titles.length === 0
    ? []
    : [{ name: "_xlnm.Print_Titles", localSheetId, text: titles.join() }];
}

/** By name whatever the letters' case, then by sheet: not by a language's own order, which differs by machine. */
function inOrder(one: NamedText, other: NamedText): number {
  const [first, second] = [one.name.toLowerCase(), other.name.toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  return (one.localSheetId ?? -1) - (other.localSheetId ?? -1);
}

const definedName = ({ name, localSheetId, text }: NamedText): string =>
  element("definedName", { name, localSheetId }, escapeText(text));

export function definedNamesElement({ names, sheets }: Plan): string {
  const all: readonly NamedText[] = [
    ...names.map(({ name, refersTo }) => ({ name, text: sheetAreaText(refersTo) })),
    ...sheets.map(printArea),
    ...sheets.flatMap(printTitles),
  ];
  return element("definedNames", {}, ...[...all].sort(inOrder).map(definedName));
}
