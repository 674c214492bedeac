import type { Tree } from "../../formula/tree";
import type { Input } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { computeAcross, write, type RowContext, type RowDraft } from "../draft";
import { BASIS, FIRST, HEADER_ROW, ID, LABEL, SOURCE, UNIT } from "../grid";
import { numberFormats } from "../number-formats";
import { formulaOf } from "../formula-of";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { APPROACH_HEADER } from "./approach-inputs";
import { isPerApproach } from "./assumptions-sheet";
import { caseRowId, cases, type Case } from "./case-columns";
import { caseWords, globalColumns } from "./global-inputs";
import { CHOICE_HEADER, choiceId } from "./parity-sheet";

const HEADERS = [
  "approach",
  "values",
  "column",
  "column_each",
  "choice",
  "override",
  "override_value",
] as const;
type HeaderRow = (typeof HEADERS)[number];
const headerId = (name: HeaderRow) => caseRowId(name);

/** A header row's cell in the formula's own column. */
function header(name: HeaderRow, { book }: RowContext): Tree {
  return cell("", "", fixed(placeOf(book, headerId(name)).row), offset(0));
}

/** The cells of a row on another sheet, from one column to another. */
function across(
  id: string,
  from: number,
  count: number,
  { book, sheet, row }: RowContext,
  at?: "fixed",
): Tree {
  const place = placeOf(book, id);
  const y = at ? fixed(place.row) : offset(place.row - row);
  return area(
    place.sheet,
    sheet,
    { row: y, column: fixed(from) },
    { row: y, column: fixed(from + count - 1) },
  );
}

/** The rows that say what each column computes: case, approach, where its values stand, what is overridden. */
export function caseHeader({ scenario }: Blueprint): readonly RowDraft[] {
  const { approaches, roles } = scenario;
  const n = approaches.length;
  const each = cases.flatMap((one) => approaches.map((approach) => ({ one, approach })));
  const style = figureStyle("calc", numberFormats.year);
  const text = (
    name: HeaderRow,
    label: string,
    of: (one: Case, approach: string) => string,
  ): RowDraft => ({
    id: headerId(name),
    at: { column: FIRST, per: "approach" },
    cells: () => [
      ...labels(name, label),
      ...each.map(({ one, approach }, i) =>
        write(FIRST + i, of(one, approach.id), styles.mutedRight),
      ),
    ],
  });
  const computed = (
    name: HeaderRow,
    label: string,
    make: (context: RowContext) => Tree,
  ): RowDraft => ({
    id: headerId(name),
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...labels(name, label),
      ...computeAcross(FIRST, each.length, make(context), style),
    ],
  });
  return [
    {
      cells: () => [
        write(ID, "Id", styles.header),
        write(LABEL, "Line", styles.header),
        write(UNIT, "Unit", styles.header),
        write(BASIS, "Basis", styles.header),
        write(SOURCE, "Repeats", styles.header),
        ...each.map(({ one }, i) => write(FIRST + i, one.label, styles.headerRight)),
      ],
    },
    text("approach", "Approach", (_, approach) => approach),
    text("values", "Values read from", ({ values }) => values),
    computed("column", "Column of the shared inputs", (context) =>
      formulaOf("MATCH(values,words,0)", {
        values: header("values", context),
        words: sharedHeader(context),
      }),
    ),
    computed("column_each", "Column of the inputs per approach", (context) =>
      formulaOf("(column-1)*COLUMNS(ids)+MATCH(approach,ids,0)", {
        column: header("column", context),
        approach: header("approach", context),
        ids: across(APPROACH_HEADER, FIRST, n, context, "fixed"),
      }),
    ),
    computed("choice", "Column of the choices", (context) =>
      formulaOf('IF(values="published",COLUMNS(ids)+1,0)+MATCH(approach,ids,0)', {
        values: header("values", context),
        approach: header("approach", context),
        ids: across(CHOICE_HEADER, FIRST, n, context, "fixed"),
      }),
    ),
    text("override", "Input overridden", ({ volume }) => (volume ? roles.volume : "")),
    {
      id: headerId("override_value"),
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

function labels(name: HeaderRow, label: string) {
  return [
    write(ID, headerId(name), styles.muted),
    write(LABEL, label, styles.text),
    write(UNIT, "selector", styles.muted),
  ];
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

/** One formula for all: the overriding value where this input is the overridden one, else the case's own column. */
export function callUpRows(blueprint: Blueprint, needed: ReadonlySet<string>): readonly RowDraft[] {
  const { inputs, approaches } = blueprint.scenario;
  const count = cases.length * approaches.length;
  return inputs
    .filter(({ id }) => needed.has(id))
    .map((input) => ({
      id: caseRowId(input.id),
      at: { column: FIRST, per: "approach" },
      cells: (context) => {
        const each = isPerApproach(input);
        const block = each
          ? across(input.id, FIRST, caseWords.length * approaches.length, context)
          : across(input.id, globalColumns.live, caseWords.length, context);
        const tree = formulaOf("IF(override=own,value,INDEX(block,column))", {
          override: header("override", context),
          value: header("override_value", context),
          own: cell("", "", offset(0), fixed(SOURCE)),
          block,
          column: header(each ? "column_each" : "column", context),
        });
        return [...inputLabels(input), ...computeAcross(FIRST, count, tree, callUpStyle(input))];
      },
    }));
}

function inputLabels(input: Input) {
  return [
    write(ID, caseRowId(input.id), styles.muted),
    write(LABEL, input.label, styles.text),
    write(UNIT, unitWords(input.unit, input.format), styles.muted),
    write(BASIS, "overridden, or read by column", styles.muted),
    write(SOURCE, input.id, styles.muted),
  ];
}

function callUpStyle({ choices, format }: Input) {
  return figureStyle("calc", choices ? "General" : numberFormats[format]);
}

export function choiceRows(
  { scenario }: Blueprint,
  needed: ReadonlySet<string>,
): readonly RowDraft[] {
  const { approaches, capabilities } = scenario;
  const count = cases.length * approaches.length;
  return capabilities
    .filter((capability) => needed.has(choiceId(capability)))
    .map((capability) => ({
      id: caseRowId(choiceId(capability)),
      at: { column: FIRST, per: "approach" },
      cells: (context) => {
        const tree = formulaOf("INDEX(block,column)", {
          block: across(choiceId(capability), FIRST, 2 * approaches.length + 1, context),
          column: header("choice", context),
        });
        return [
          write(ID, caseRowId(choiceId(capability)), styles.muted),
          write(LABEL, `Choice: ${capability.label}`, styles.text),
          write(UNIT, "choice", styles.muted),
          write(BASIS, "read by column", styles.muted),
          write(SOURCE, choiceId(capability), styles.muted),
          ...computeAcross(FIRST, count, tree, figureStyle("calc", "General")),
        ];
      },
    }));
}
