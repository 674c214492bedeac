import type { Plan } from "../../../src/workbook/plan";
import { isSelector } from "../assumption-cells";
import { inEnglish } from "../in-english";
import { isText, readPlan, type Line, type ReadCell } from "../plan-reader";
import { isTableSheet } from "../table-sheets";

const CONFIDENCE = ["published", "derived", "assumed", "disputed"];
const RANGES = ["published range", "assumed", "policy", "contract", "no range"];

/**
 * Inputs, choices and published figures name a source of the sheet Sources; inputs their confidence and range. What has no
 * address is not called published.
 */
export function p04(plan: Plan): readonly string[] {
  const { lines } = readPlan(plan);
  const sources = lines.filter(
    (line) => line.sheet.id === "sources" && text(plan, line, /^publisher$/i) !== "",
  );
  const known = sources.map(({ id }) => id);
  return [
    ...sources.flatMap((source) => incomplete(plan, source)),
    ...lines
      .filter((line) => needsSource(line) || isTypedRow(plan, line))
      .flatMap((line) => [
        ...(known.includes(text(plan, line, /^source$/i))
          ? []
          : [
              `${line.sheet.name}, ${line.id}: the source "${text(plan, line, /^source$/i)}" is unknown`,
            ]),
        ...(line.sheet.id === "assumptions" ? unmarked(plan, line) : []),
        ...(line.sheet.id === "reconciliation" ? wrongKind(plan, line, sources) : []),
      ]),
  ];
}

/** A row of a table with typed numbers says where they come from. */
const isTypedRow = (plan: Plan, { sheet, cells }: Line): boolean =>
  isTableSheet(plan, sheet) && cells.some(({ style }) => style.role === "data");

/** Selectors choose among values that have a source themselves. */
const needsSource = ({ sheet, cells }: Line): boolean =>
  cells.some(({ style }) => style.role === "input") &&
  !(sheet.id === "assumptions" && cells.some((cell) => cell.column === 3 && isSelector(cell)))
    ? sheet.class === "input"
    : sheet.id === "reconciliation" && cells.some(({ style }) => style.role === "data");

const text = (plan: Plan, { cells }: Line, header: RegExp): string =>
  String(cells.find((cell) => header.test(readPlan(plan).header(cell)))?.value ?? "");

function unmarked(plan: Plan, line: Line): readonly string[] {
  const said = (header: RegExp) => inEnglish(plan, text(plan, line, header)).split(", ");
  const confidence = said(/^confidence/i)[0] ?? "";
  const range = said(/range/i).at(-1) ?? "";
  return [
    ...(CONFIDENCE.includes(confidence) ? [] : [`${line.id}: confidence "${confidence}"`]),
    ...(RANGES.includes(range) ? [] : [`${line.id}: range "${range}"`]),
  ];
}

/** Only what has an address was published; an assumption of the template's own is called one. */
function wrongKind(plan: Plan, line: Line, sources: readonly Line[]): readonly string[] {
  const source = sources.find(({ id }) => id === text(plan, line, /^source$/i));
  const isPublished = source !== undefined && /^https:/.test(text(plan, source, /^address$/i));
  const kind = inEnglish(plan, text(plan, line, /^kind$/i));
  const right = isPublished ? "published" : "assumed";
  return kind === right ? [] : [`${line.sheet.name}, ${line.id}: "${kind}" is ${right}`];
}

/** A source has an address, the date of what it says, or that it has none, and the date on which it was read. */
function incomplete(plan: Plan, { id, cells }: Line): readonly string[] {
  const under = (header: RegExp): ReadCell | undefined =>
    cells.find((cell) => header.test(readPlan(plan).header(cell)));
  const isDate = (cell: ReadCell | undefined): boolean => typeof cell?.value === "number";
  const isUndated = inEnglish(plan, String(under(/^date$/i)?.value)) === "undated";
  return [
    ...((isDate(under(/^date$/i)) || isUndated) && isDate(under(/^accessed$/i))
      ? []
      : [`source ${id} has no dates`]),
    ...(isText(under(/^address$/i)?.value) ? [] : [`source ${id} has no address`]),
  ];
}
