import type { Plan, SheetPlan } from "../../../src/workbook/plan";
import { isHeader, readPlan } from "../plan-reader";
import { elementsOf, type Parts } from "../xlsx-parts";

/** Rows of a portrait page; longer sheets repeat their header. */
const PAGE = 45;

/** All that is to be read is in the print area, headers are repeated, the footer says where one is. */
export const p09 = (plan: Plan): readonly string[] =>
  plan.sheets.flatMap((sheet) => [
    ...outside(plan, sheet),
    ...unrepeated(plan, sheet),
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
  if (area.rows <= PAGE || onePage === true || header === undefined) return [];
  const isRepeated =
    titleRows !== undefined && titleRows.first <= header.row && header.row <= titleRows.last;
  return isRepeated ? [] : [`${sheet.name} does not repeat its header`];
}

/** File, sheet, page; the version is W11's. */
function foot({ name, print }: SheetPlan): readonly string[] {
  const text = Object.values(print.footer).join(" ");
  return ["&F", "&A", "&P"]
    .filter((code) => !text.includes(code))
    .map((code) => `${name}: the footer lacks ${code}`);
}

/** The file's page set-up: an orientation, one page wide, an area and a footer for every sheet. */
export function p09InFile(parts: Parts, plan: Plan): readonly string[] {
  const areas = elementsOf(parts, "xl/workbook.xml", "definedName").filter(
    ({ attributes }) => attributes["name"] === "_xlnm.Print_Area",
  );
  const pages = [...parts].filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  return [
    ...(areas.length === plan.sheets.length ? [] : [`${areas.length} print areas`]),
    ...pages.flatMap(([path, text]) => {
      const setup = /<pageSetup\s[^>]*>/.exec(text)?.[0] ?? "";
      return [
        ...(/fitToWidth="1"/.test(setup) && text.includes('fitToPage="1"')
          ? []
          : [`${path} is not one page wide`]),
        ...(/orientation="(portrait|landscape)"/.test(setup) ? [] : [`${path} has no orientation`]),
        ...(text.includes("<oddFooter>") ? [] : [`${path} has no footer`]),
      ];
    }),
  ];
}
