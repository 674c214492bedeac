import type { Tree } from "../../formula/tree";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { Scenario } from "../../scenarios/scenario";
import type { Blueprint } from "../blueprint";
import { compute, computeAcross, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, HEADER_ROW } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { headerLabels, rowLabels } from "../row-labels";
import { APPROACH_HEADER } from "./approach-inputs";
import { isPerApproach } from "./assumptions-sheet";
import { cases, type Case } from "./case-columns";
import {
  allColumns,
  caseHeaderCell,
  caseHeaderId,
  rowOfOtherSheet,
  type CaseHeaderRow,
} from "./case-references";
import { caseWords, globalColumns } from "./global-inputs";
import { CHOICE_HEADER, publishedChoices } from "./parity-sheet";

interface Column {
  readonly one: Case;
  readonly approach: string;
}
const style = figureStyle("calc", numberFormats.year);

/** The rows that say what each column computes: case, approach, where its values stand, what is overridden. */
export function caseHeader({ scenario }: Blueprint): readonly RowDraft[] {
  const { approaches, roles } = scenario;
  const columns = cases.flatMap((one) =>
    approaches.map(({ id }): Column => ({ one, approach: id })),
  );
  return [
    {
      cells: () => [
        ...headerLabels("Id", "Line", "Unit", "Basis", "Repeats"),
        ...columns.map(({ one }, i) => write(FIRST + i, one.label, styles.headerRight)),
      ],
    },
    textRow("approach", "Approach", columns, ({ approach }) => approach),
    selectorRow("first", "First column of the case", columns.length, () =>
      formulaOf("MATCH(label,labels,0)", {
        label: cell("", "", fixed(HEADER_ROW), offset(0)),
        labels: allColumns(fixed(HEADER_ROW), columns.length),
      }),
    ),
    textRow("values", "Values read from", columns, ({ one }) => one.values),
    ...columnRows(scenario, columns.length),
    textRow("override", "Input overridden", columns, ({ one }) => (one.volume ? roles.volume : "")),
    overrideValueRow(columns, roles.volume),
  ];
}

function textRow(
  name: CaseHeaderRow,
  label: string,
  columns: readonly Column[],
  of: (column: Column) => string,
): RowDraft {
  return {
    id: caseHeaderId(name),
    at: { column: FIRST, per: "approach" },
    cells: () => [
      ...labels(name, label),
      ...columns.map((column, i) => write(FIRST + i, of(column), styles.mutedRight)),
    ],
  };
}

function selectorRow(
  name: CaseHeaderRow,
  label: string,
  count: number,
  make: (context: RowContext) => Tree,
): RowDraft {
  return {
    id: caseHeaderId(name),
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...labels(name, label),
      ...computeAcross(FIRST, count, make(context), style),
    ],
  };
}

/** In which columns of Assumptions and Parity a case finds its values. */
function columnRows(scenario: Scenario, count: number): readonly RowDraft[] {
  const { inputs, capabilities } = scenario;
  const shared = selectorRow("column", "Column of the shared inputs", count, (context) =>
    formulaOf("MATCH(values,words,0)", {
      values: caseHeaderCell("values", context),
      words: sharedHeader(context),
    }),
  );
  return [
    shared,
    ...(inputs.some(isPerApproach) ? [eachColumnRow(scenario, count)] : []),
    ...(capabilities.length > 0 ? [choiceColumnRow(scenario, count)] : []),
  ];
}

function eachColumnRow({ approaches }: Scenario, count: number): RowDraft {
  return selectorRow("column_each", "Column of the inputs per approach", count, (context) =>
    formulaOf("(column-1)*COLUMNS(ids)+MATCH(approach,ids,0)", {
      column: caseHeaderCell("column", context),
      approach: caseHeaderCell("approach", context),
      ids: rowOfOtherSheet(APPROACH_HEADER, FIRST, approaches.length, context, "fixed"),
    }),
  );
}

function choiceColumnRow({ approaches }: Scenario, count: number): RowDraft {
  const header = (columns: number, context: RowContext) =>
    rowOfOtherSheet(CHOICE_HEADER, FIRST, columns, context, "fixed");
  return selectorRow("choice", "Column of the choices", count, (context) =>
    formulaOf('MATCH(approach,ids,0)+(values="published")*COLUMNS(before)', {
      values: caseHeaderCell("values", context),
      approach: caseHeaderCell("approach", context),
      ids: header(approaches.length, context),
      before: header(publishedChoices(approaches.length) - FIRST, context),
    }),
  );
}

function overrideValueRow(columns: readonly Column[], volume: string): RowDraft {
  const whole = figureStyle("calc", numberFormats.whole);
  return {
    id: caseHeaderId("override_value"),
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...labels("override_value", "Its value"),
      ...columns.flatMap(({ one }, i) =>
        one.volume ? [compute(FIRST + i, volumeOf(one.volume, volume, context), whole)] : [],
      ),
    ],
  };
}

function labels(name: CaseHeaderRow, label: string) {
  return rowLabels({ id: caseHeaderId(name), label, unit: "selector" });
}

/** The words live … published over the shared inputs' columns. */
function sharedHeader({ sheet, book }: RowContext): Tree {
  const place = placeOf(book, "case_selector");
  const y = fixed(HEADER_ROW);
  return area(
    place.sheet,
    sheet,
    { row: y, column: fixed(globalColumns.live) },
    { row: y, column: fixed(globalColumns.published) },
  );
}

function volumeOf(
  which: NonNullable<Case["volume"]>,
  id: string,
  { book, sheet }: RowContext,
): Tree {
  const place = placeOf(book, id);
  return cell(
    place.sheet,
    sheet,
    fixed(place.row),
    fixed(globalColumns.live + caseWords.indexOf(which)),
  );
}
