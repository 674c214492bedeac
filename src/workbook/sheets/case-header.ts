import type { Tree } from "../../formula/tree";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { computeAcross, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, HEADER_ROW } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { headerLabels, rowLabels } from "../row-labels";
import { APPROACH_HEADER } from "./approach-inputs";
import { cases, type Case } from "./case-columns";
import {
  allColumns,
  caseHeaderCell,
  caseHeaderId,
  rowOfOtherSheet,
  type CaseHeaderRow,
} from "./case-references";
import { caseWords, globalColumns } from "./global-inputs";
import { CHOICE_HEADER } from "./parity-sheet";

/** The rows that say what each column computes: case, approach, where its values stand, what is overridden. */
export function caseHeader({ scenario }: Blueprint): readonly RowDraft[] {
  const { approaches, roles } = scenario;
  const n = approaches.length;
  const each = cases.flatMap((one) => approaches.map((approach) => ({ one, approach })));
  const style = figureStyle("calc", numberFormats.year);
  const text = (
    name: CaseHeaderRow,
    label: string,
    of: (one: Case, approach: string) => string,
  ): RowDraft => ({
    id: caseHeaderId(name),
    at: { column: FIRST, per: "approach" },
    cells: () => [
      ...labels(name, label),
      ...each.map(({ one, approach }, i) =>
        write(FIRST + i, of(one, approach.id), styles.mutedRight),
      ),
    ],
  });
  const computed = (
    name: CaseHeaderRow,
    label: string,
    make: (context: RowContext) => Tree,
  ): RowDraft => ({
    id: caseHeaderId(name),
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...labels(name, label),
      ...computeAcross(FIRST, each.length, make(context), style),
    ],
  });
  return [
    {
      cells: () => [
        ...headerLabels("Id", "Line", "Unit", "Basis", "Repeats"),
        ...each.map(({ one }, i) => write(FIRST + i, one.label, styles.headerRight)),
      ],
    },
    text("approach", "Approach", (_, approach) => approach),
    computed("first", "First column of the case", () =>
      formulaOf("MATCH(label,labels,0)", {
        label: cell("", "", fixed(HEADER_ROW), offset(0)),
        labels: allColumns(fixed(HEADER_ROW), each.length),
      }),
    ),
    text("values", "Values read from", ({ values }) => values),
    computed("column", "Column of the shared inputs", (context) =>
      formulaOf("MATCH(values,words,0)", {
        values: caseHeaderCell("values", context),
        words: sharedHeader(context),
      }),
    ),
    computed("column_each", "Column of the inputs per approach", (context) =>
      formulaOf("(column-1)*COLUMNS(ids)+MATCH(approach,ids,0)", {
        column: caseHeaderCell("column", context),
        approach: caseHeaderCell("approach", context),
        ids: rowOfOtherSheet(APPROACH_HEADER, FIRST, n, context, "fixed"),
      }),
    ),
    computed("choice", "Column of the choices", (context) =>
      formulaOf('IF(values="published",COLUMNS(ids)+1,0)+MATCH(approach,ids,0)', {
        values: caseHeaderCell("values", context),
        approach: caseHeaderCell("approach", context),
        ids: rowOfOtherSheet(CHOICE_HEADER, FIRST, n, context, "fixed"),
      }),
    ),
    text("override", "Input overridden", ({ volume }) => (volume ? roles.volume : "")),
    {
      id: caseHeaderId("override_value"),
      at: { column: FIRST, per: "approach" },
      cells: (context) => [
        ...labels("override_value", "Its value"),
        ...each.flatMap(({ one }, i) =>
          one.volume
            ? [
                {
                  column: FIRST + i,
                  formula: volumeOf(one.volume, roles.volume, context),
                  style: figureStyle("calc", numberFormats.whole),
                },
              ]
            : [],
        ),
      ],
    },
  ];
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
