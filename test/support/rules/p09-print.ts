import type { Plan, SheetPlan } from "../../../src/workbook/plan";
import { isHeader, readPlan } from "../plan-reader";
import { isTableSheet } from "../table-sheets";
import { elementsOf, type Parts } from "../xlsx-parts";

/** Rows of a portrait page; longer sheets repeat their header. */
const PAGE = 45;

/** Characters across a page at full size: 7 pixels each, half an inch of margin on either side. */
const CHARACTERS = {
  A4: { portrait: 99, landscape: 146 },
  A3: { portrait: 146, landscape: 213 },
} as const;
/** Of 11 points: below that, print is too small to read. */
const SMALLEST = 5;

/** All that is to be read is in the print area and large enough, headers are repeated, the footer says where one is. */
export const p09 = (plan: Plan): readonly string[] =>
  plan.sheets.flatMap((sheet) => [
    ...outside(plan, sheet),
    ...unrepeated(plan, sheet),
    ...illegible(sheet),
    ...foot(sheet),
  ]);

/** Below the Summary's page stand the fragments of its sentences. */
function outside(plan: Plan, sheet: SheetPlan): readonly string[] {
  const { area, onePage } = sheet.print;
  return readPlan(plan)
    .cells.filter((cell) => cell.sheet === sheet && cell.value !== null && cell.value !== "")
    .filter(({ row, column }) => {
      const below = row >= area.row + area.rows;
      return column >= area.column + area.columns || (below && onePage !== true);
    })
    .map(({ address }) => `${address} is outside the print area`);
}

function unrepeated(plan: Plan, sheet: SheetPlan): readonly string[] {
  const { area, titleRows, onePage } = sheet.print;
  const header = readPlan(plan).cells.find((cell) => cell.sheet === sheet && isHeader(cell));
  if (onePage === true || header === undefined) return [];
  if (isTableSheet(plan, sheet) && titleRows === undefined) return unheaded(plan, sheet);
  if (area.rows <= PAGE) return [];
  const isRepeated =
    titleRows !== undefined && titleRows.first <= header.row && header.row <= titleRows.last;
  return isRepeated ? [] : [`${sheet.name} does not repeat its header`];
}

/** Each of several tables has a header of its own, so a page begins with one or with blank rows before it. */
function unheaded(plan: Plan, sheet: SheetPlan): readonly string[] {
  const { area, pageBreaks } = sheet.print;
  const starts = [area.row, ...pageBreaks, area.row + area.rows];
  const titles = readPlan(plan)
    .cells.filter((cell) => cell.sheet === sheet && isHeader(cell) && cell.value === "Id")
    .map(({ row }) => row - 1);
  const inside = (from: number, to: number) =>
    readPlan(plan)
      .cells.filter((cell) => cell.sheet === sheet && cell.row >= from && cell.row < to)
      .map(({ row }) => row);
  return starts.slice(1).flatMap((end, at) => {
    const start = starts[at] ?? 0;
    const place = `${sheet.name}, rows ${start + 1} to ${end}`;
    return [
      ...(end - start <= PAGE ? [] : [`${place}: longer than a page`]),
      ...(at === 0 || titles.includes(Math.min(...inside(start, end)))
        ? []
        : [`${place}: the page begins within a table`]),
    ];
  });
}

/** What stands beside each other on several pages has its labels on each of them. */
function illegible({ name, columnWidths, print }: SheetPlan): readonly string[] {
  const { pagesWide = 1, titleColumns, paper, orientation, area, across } = print;
  const labels = titleColumns ? sum(columnWidths.slice(0, titleColumns.last + 1)) : 0;
  const width = sum(columnWidths.slice(0, area.columns)) + (pagesWide - 1) * labels;
  const fitted = Math.min(1, (pagesWide * CHARACTERS[paper][orientation]) / width);
  const points = 11 * (across ? across.percent / 100 : fitted);
  return [
    ...(pagesWide > 1 && labels === 0 ? [`${name} has pages without labels`] : []),
    ...(points < SMALLEST ? [`${name} prints in ${points.toFixed(1)} points`] : []),
    ...tooWide({ columnWidths, print }, labels).map((page) => `${name}, ${page}`),
  ];
}

/** At a scale of its own, what stands between two breaks must go on a page, or Excel ends one where it likes. */
function tooWide(
  { columnWidths, print }: Pick<SheetPlan, "columnWidths" | "print">,
  labels: number,
): readonly string[] {
  const { across, area, paper, orientation } = print;
  if (across === undefined) return [];
  const starts = [0, ...across.breaks, area.columns];
  const holds = (CHARACTERS[paper][orientation] * 100) / across.percent;
  return starts.slice(1).flatMap((end, at) => {
    const start = starts[at] ?? 0;
    const width = sum(columnWidths.slice(start, end)) + (at === 0 ? 0 : labels);
    return width <= holds ? [] : [`columns ${start + 1} to ${end}: wider than a page`];
  });
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** File, sheet, page; the version is W11's. */
function foot({ name, print }: SheetPlan): readonly string[] {
  const text = Object.values(print.footer).join(" ");
  return ["&F", "&A", "&P"]
    .filter((code) => !text.includes(code))
    .map((code) => `${name}: the footer lacks ${code}`);
}

/** The file's page set-up: an orientation, as many pages wide as planned, an area and a footer for every sheet. */
export function p09InFile(parts: Parts, plan: Plan): readonly string[] {
  const areas = elementsOf(parts, "xl/workbook.xml", "definedName").filter(
    ({ attributes }) => attributes["name"] === "_xlnm.Print_Area",
  );
  const pages = plan.sheets.map((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    return { path, text: parts.get(path) ?? "", print: sheet.print };
  });
  return [
    ...(areas.length === plan.sheets.length ? [] : [`${areas.length} print areas`]),
    ...pages.flatMap(({ path, text, print: { across, pagesWide = 1 } }) => {
      const setup = /<pageSetup\s[^>]*>/.exec(text)?.[0] ?? "";
      const isScaled = across
        ? setup.includes(`scale="${across.percent}"`) && text.includes('fitToPage="0"')
        : setup.includes(`fitToWidth="${pagesWide}"`) && text.includes('fitToPage="1"');
      return [
        ...(isScaled ? [] : [`${path} is not ${pagesWide} page(s) wide`]),
        ...(/orientation="(portrait|landscape)"/.test(setup) ? [] : [`${path} has no orientation`]),
        ...(text.includes("<oddFooter>") ? [] : [`${path} has no footer`]),
      ];
    }),
  ];
}
