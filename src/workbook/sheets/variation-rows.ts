import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { offset } from "../address-book";
import { allLines } from "../cone";
import { computeAcross, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { rowCheckCells } from "../row-checks";
import { rowLabels } from "../row-labels";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";
import { choiceLabel } from "./case-choices";
import { caseRowId, casesTable } from "./case-columns";
import { caseLineRow } from "./case-lines";
import { allColumns, rowOfOtherSheet } from "./case-references";
import { checkedRow, headerCell, headerRow } from "./case-table";
import { inputLabel } from "./input-labels";
import { choiceId } from "./parity-sheet";
import { variationHeader } from "./variation-header";
import { variedInputRow } from "./varied-input-row";
import type { Variation } from "./variations";

/** A block of Variations: the input, what stays as it is in the case that a column starts from, the lines that move. */
export function variationRows(scenario: Scenario, variation: Variation): readonly RowDraft[] {
  return [
    ...variationHeader(scenario, variation),
    variedInputRow(scenario, variation),
    ...stillRows(scenario, variation),
    ...variation.lines.map((line) => caseLineRow(scenario, line, variation)),
  ];
}

/** What the moved lines read, called up from Cases. */
function stillRows(scenario: Scenario, variation: Variation): readonly RowDraft[] {
  const { inputs, capabilities } = scenario;
  const row = (words: StillRow) => stillRow(words, scenario, variation);
  const isStill = ({ id }: { readonly id: string }) => variation.still.has(id);
  return [
    ...inputs.filter(isStill).map((input) => {
      const { id, unit, format, choices } = input;
      const words = { id, label: inputLabel(input), unit: unitWords(unit, format) };
      return row(choices ? words : { ...words, format: numberFormats[format] });
    }),
    ...capabilities
      .map((one) => ({ id: choiceId(one), label: choiceLabel(one), unit: "choice" }))
      .filter(isStill)
      .map(row),
    ...allLines(scenario)
      .filter(isStill)
      .map(({ id, label, unit, format }) =>
        row({ id, label, unit: unitWords(unit, format), format: numberFormats[format] }),
      ),
  ];
}

interface StillRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Left out where it is a text. */
  readonly format?: string;
}

/** A row of Cases, read in the column that the header counts. */
function stillRow(
  { format, ...words }: StillRow,
  scenario: Scenario,
  variation: Variation,
): RowDraft {
  const [id, source] = [variation.rowId(words.id), caseRowId(words.id)];
  return {
    id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => {
      const line = rowOfOtherSheet(source, FIRST, casesTable(scenario).count, context, "fixed");
      const column = headerCell(variation, "start_column", context);
      const second = format === undefined ? textsElsewhere : numbersElsewhere;
      return [
        ...rowLabels({ ...words, id, source, basis: "as in the case it starts from" }),
        ...computeAcross(
          FIRST,
          variation.count,
          formulaOf("INDEX(line,column)", { line, column }),
          figureStyle("calc", format ?? "General"),
        ),
        ...rowCheckCells(
          second(line, scenario, variation, context),
          checkedRow(variation, format ?? numberFormats.whole),
        ),
      ];
    },
  };
}

/** The second way: what stands under the words of the case it starts from and of the approach. */
const numbersElsewhere = (line: Tree, ...where: Where): Tree =>
  formulaOf("SUMPRODUCT(SUMIFS(line,cases,starts,names,approaches))", {
    ...headers(...where),
    line,
  });

/** Texts add up to 0: how many of them do not stand there. */
const textsElsewhere = (line: Tree, ...where: Where): Tree =>
  formulaOf("COLUMNS(own)-SUMPRODUCT(COUNTIFS(line,own,cases,starts,names,approaches))", {
    ...headers(...where),
    line,
  });

type Where = readonly [Scenario, Variation, RowContext];

function headers(...[scenario, variation, context]: Where): Readonly<Record<string, Tree>> {
  const { rowId, count } = casesTable(scenario);
  const onCases = (name: string) => rowOfOtherSheet(rowId(name), FIRST, count, context, "fixed");
  return {
    cases: onCases("case"),
    names: onCases("approach"),
    starts: headerRow(variation, "start", context),
    approaches: headerRow(variation, "approach", context),
    own: allColumns(offset(0), variation.count),
  };
}
