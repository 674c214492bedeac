import type { BookState, SheetState } from "./book-state";

/** What Excel does to every reference in the workbook when a sheet is renamed, or (`to` undefined) deleted. */
export function moveReferences(book: BookState, from: string, to: string | undefined): void {
  const moved = (text: string): string => movedReference(text, from, to);
  for (const name of book.names) name.formula = moved(name.formula);
  for (const sheet of book.sheets) moveInSheet(sheet, moved);
}

function moveInSheet(sheet: SheetState, moved: (text: string) => string): void {
  for (const cell of Object.values(sheet.cells)) {
    if (typeof cell.content === "string" && cell.content.startsWith("=")) {
      cell.content = moved(cell.content);
    }
  }
  for (const format of sheet.conditionalFormats) format.formula = moved(format.formula);
  for (const chart of sheet.charts) {
    chart.titleFormula = moved(chart.titleFormula);
    for (const series of chart.series) {
      series.values = moved(series.values);
      series.categories = moved(series.categories);
    }
  }
}

/** String literals stay as they are: Excel does not look into them either. */
function movedReference(formula: string, from: string, to: string | undefined): string {
  const target = to === undefined ? undefined : `${quoted(to)}!`;
  const written = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;
  return formula.replace(
    written,
    (text, inQuotes: string | undefined, plain: string | undefined) => {
      const sheet = inQuotes?.replace(/''/g, "'") ?? plain;
      if (sheet?.toLowerCase() !== from.toLowerCase()) return text;
      return target ?? "#REF!";
    },
  );
}

export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}_]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
