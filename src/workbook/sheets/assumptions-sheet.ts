import type { Input } from "../../scenarios/scenario";
import type { Blueprint } from "../blueprint";
import type { RowDraft } from "../draft";
import { blank, row, write } from "../draft";
import { HEADER_ROW, ID, LABEL, UNIT } from "../grid";
import { LEGIBLE_ROWS_HIGH } from "../paper";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { styles } from "../styles";
import {
  approachColumns,
  approachHeader,
  approachInputRow,
  type ApproachColumns,
} from "./approach-inputs";
import { globalColumns, globalHeader, globalInputRow } from "./global-inputs";
import { selectorRows } from "./selector-rows";

const NOTE_WIDTH = 50;
/** So many approaches, each with five values, are still legible on one page, on two, and on each of more. */
const ON_ONE_PAGE = 2;
const ON_TWO_PAGES = 7;
const APPROACHES_A_PAGE = 3;
/** Print of 6.4 points: at that scale a page holds what a sheet of one page would. */
const MOST = 58;
const GLOBAL_WIDTHS = [24, 44, 17, 13, 13, 13, 13, 13, 11, 15, 16, 13, 15];

/** Assumptions: every input once, with its live, low, base, high and published value, source and confidence. */
export function assumptionsSheet(blueprint: Blueprint): SheetDraft {
  const { scenario } = blueprint;
  const global = scenario.inputs.filter((input) => !isPerApproach(input));
  const each = scenario.inputs.filter(isPerApproach);
  const columns = approachColumns(scenario.approaches.length);
  const last = each.length > 0 ? Math.max(globalColumns.note, columns.note) : globalColumns.note;
  // Beyond the notes of shared inputs there is room only where a second block is wider.
  const room = each.length > 0 ? [] : global.map(({ note = "" }) => note.length);
  const lastWidth = Math.max(NOTE_WIDTH, ...room);
  const { note, ...pages } = each.length > 0 ? pagesOf(columns) : onePage;
  const rows = [
    ...sheetTop(
      "Assumptions",
      "Yours to change: blue on yellow. Low costs less, high costs more. Italic: assumed range.",
    ),
    globalHeader(note),
    ...selectorRows(scenario),
    ...grouped(global, (input) => globalInputRow(blueprint, input, note)),
    ...(each.length > 0 ? [blank, ...approachHeader(scenario, columns)] : []),
    ...grouped(each, (input) => approachInputRow(blueprint, input, columns)),
  ];
  const columnWidths = [
    ...GLOBAL_WIDTHS,
    ...Array<number>(last - GLOBAL_WIDTHS.length).fill(13),
    lastWidth,
  ];
  return {
    id: "assumptions",
    name: "Assumptions",
    class: "input",
    rows,
    // A unit may be spelt like an approach: "agent".
    idColumns: [...columnWidths.keys()].filter((column) => column !== LABEL && column !== UNIT),
    columnWidths,
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    print: {
      orientation: "landscape",
      paper: "A3",
      columns: last + 1,
      repeatRows: 1,
      onePage: pages.pagesWide === undefined && rows.length <= LEGIBLE_ROWS_HIGH,
      ...pages,
    },
  };
}

type Pages = Pick<
  SheetDraft["print"],
  "pagesWide" | "columnStarts" | "mostPercent" | "repeatColumns"
> & {
  readonly note: number;
};
const onePage: Pages = { note: globalColumns.note };

/** How wide it prints, and where the notes of shared inputs stand: the edge of a page would cut them in two. */
function pagesOf({ count, high, note }: ApproachColumns): Pages {
  if (count <= ON_ONE_PAGE) return onePage;
  const repeatColumns = UNIT + 1;
  return count <= ON_TWO_PAGES
    ? { note: high, pagesWide: 2, columnStarts: [high], mostPercent: MOST, repeatColumns }
    : { note, pagesWide: Math.ceil(count / APPROACHES_A_PAGE), repeatColumns };
}

/** An input with one value for each approach. */
export function isPerApproach(input: Input): boolean {
  return typeof input.base === "object";
}

function grouped(inputs: readonly Input[], make: (input: Input) => RowDraft): readonly RowDraft[] {
  return inputs.flatMap((input, i) => {
    const starts = inputs[i - 1]?.group !== input.group;
    return starts ? [row(write(ID, input.group, styles.section)), make(input)] : [make(input)];
  });
}
