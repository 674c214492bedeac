import type { Approach, Line, Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import { lineOf } from "../cone";
import { compute, computeAcross, row, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { ID } from "../grid";
import { numberFormats } from "../number-formats";
import { dataStyle, figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { caseFigure } from "./case-figure";
import { casesTable } from "./case-columns";
import {
  figureRow,
  keyAbove,
  keyRow,
  rowKey,
  SENSITIVITY_FIRST,
  tableHead,
} from "./sensitivity-rows";

const CASES = "SEN.risk_case";
const SHARES = "SEN.risk_share";
const cases = ["low", "base", "high"] as const;
const shares = [0.1, 0.5, 0.9] as const;
const columnsFrom = (first: number) => ({
  low: first,
  base: first + 1,
  high: first + 2,
  below: first + 3,
  above: first + 4,
  spread: first + 5,
  mean: first + 6,
  variance: first + 7,
  share: first + 8,
});
/** The columns of the block by what stands in them; three shares of outcomes from `share` on. */
export const riskColumns = columnsFrom(SENSITIVITY_FIRST);
type Word = keyof typeof riskColumns;
const WORDS = Object.keys(riskColumns) as readonly Word[];
export const riskId = (name: string, approach: string) => `SEN.risk_${name}.${approach}`;

/** How far the total may lie from its base when each component is a triangle from its low to its high. */
export function riskRows(scenario: Scenario): readonly RowDraft[] {
  return [
    tableHead("Risk: each component a triangle from low over base to high", [
      ...["Low", "Base", "High", "Below base", "Above base", "Spread"],
      ...["Mean", "Variance (unit²)", "P10", "P50", "P90"],
    ]),
    keyRow(CASES, "Case on sheet Cases, risk", cases),
    figureRow({ id: SHARES, label: "Share of outcomes that cost less", unit: "share" }, () =>
      shares.map((share, i) =>
        write(riskColumns.share + i, share, dataStyle(numberFormats.percent)),
      ),
    ),
    ...scenario.approaches.flatMap((approach) => approachRows(approach, scenario)),
  ];
}

/** The lines that add to the total. */
export const riskParts = ({ roles }: Scenario): readonly string[] => [
  ...roles.components,
  ...(roles.passthrough === undefined ? [] : [roles.passthrough]),
];

function approachRows(approach: Approach, scenario: Scenario): readonly RowDraft[] {
  return [
    row(write(ID, approach.label, styles.section)),
    ...riskParts(scenario).map((id) => partRow(approach, lineOf(scenario, id), scenario)),
    ...totalRows(approach, scenario),
  ];
}

/**
 * One formula a column: the words of a row are its own columns. A triangle's variance is (spread² − below × above) / 18,
 * and the average of two such terms and 0 has two thirds of it.
 */
function partRow(approach: Approach, line: Line, scenario: Scenario): RowDraft {
  const { unit, format, label } = line;
  const style = figureStyle("output", numberFormats[format]);
  const words = {
    id: riskId(line.id, approach.id),
    label: `${approach.label}: ${label}`,
    unit: unitWords(unit, format),
    key: approach.id,
  };
  return figureRow(words, (context) => {
    const of = (text: string) => formulaOf(text, ownColumns(context));
    const triangle: Partial<Record<Word, string>> = {
      below: "MAX(0,base-low)",
      above: "MAX(0,high-base)",
      spread: "below+above",
      mean: "base+AVERAGE(-below,0,above)",
      variance: "AVERAGE(spread*spread-below*above,spread*spread-below*above,0)/12",
    };
    const found = { case: keyAbove(CASES, context), approach: rowKey };
    const inCase = caseFigure(line.id, found, casesTable(scenario), context);
    return [
      ...computeAcross(riskColumns.low, cases.length, inCase, style),
      ...WORDS.flatMap((word) => {
        const text = triangle[word];
        return text === undefined ? [] : [compute(riskColumns[word], of(text), style)];
      }),
      ...computeAcross(
        riskColumns.share,
        shares.length,
        of(
          "IF(share*spread<=below,base-below+SQRT(share*spread*below),base+above-SQRT((1-share)*spread*above))",
        ),
        style,
      ),
    ];
  });
}

/** The cells of the row by the words of its columns; the share stands above. */
function ownColumns(context: RowContext) {
  const own = WORDS.map(
    (word) => [word, cell("", "", offset(0), fixed(riskColumns[word]))] as const,
  );
  return { ...Object.fromEntries(own), share: keyAbove(SHARES, context) };
}

/** Means and variances add up where components move on their own; their quantiles where all move together. */
function totalRows(approach: Approach, scenario: Scenario): readonly RowDraft[] {
  const { unit, format } = lineOf(scenario, scenario.roles.total);
  const bold = figureStyle("output", numberFormats[format], { bold: true, border: "total" });
  const words = (name: string, label: string) => ({
    id: riskId(name, approach.id),
    label: `${approach.label}: ${label}`,
    unit: unitWords(unit, format),
    total: true,
  });
  const parts = (context: RowContext) => partColumn(approach, scenario, context);
  return [
    figureRow(words("together", "all components move together, exactly"), (context) => [
      ...computeAcross(riskColumns.low, cases.length, parts(context), bold),
      ...computeAcross(riskColumns.mean, 1, parts(context), bold),
      ...computeAcross(riskColumns.share, shares.length, parts(context), bold),
    ]),
    figureRow(words("alone", "each on its own, normal approximation"), (context) => {
      const { row: at } = context;
      const together = offset(placeOf(context.book, riskId("together", approach.id)).row - at);
      const meanings = {
        mean: cell("", "", together, fixed(riskColumns.mean)),
        variance: cell("", "", offset(0), fixed(riskColumns.variance)),
        share: keyAbove(SHARES, context),
      };
      const formula = formulaOf("mean+NORM.S.INV(share)*SQRT(variance)", meanings);
      return [
        compute(riskColumns.variance, parts(context), bold),
        ...computeAcross(riskColumns.share, shares.length, formula, bold),
      ];
    }),
    figureRow(words("deviation", "standard deviation, each on its own"), (context) => {
      const alone = offset(placeOf(context.book, riskId("alone", approach.id)).row - context.row);
      const variance = cell("", "", alone, fixed(riskColumns.variance));
      return [compute(riskColumns.variance, formulaOf("SQRT(variance)", { variance }), bold)];
    }),
  ];
}

/** The components' cells of one column, added up. */
function partColumn({ id }: Approach, scenario: Scenario, { book, row: at }: RowContext) {
  const parts = riskParts(scenario);
  const corner = (part = "") => ({
    row: offset(placeOf(book, riskId(part, id)).row - at),
    column: offset(0),
  });
  return formulaOf("SUM(parts)", {
    parts: area("", "", corner(parts[0]), corner(parts.at(-1))),
  });
}
