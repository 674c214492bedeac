import type { Blueprint } from "../blueprint";
import { serialOfDay } from "../../engine/iso-day";
import { blank, compute, row, write, type RowContext, type RowDraft } from "../draft";
import type { LaidSheet } from "../lay-out";
import { formulaOf } from "../formula-of";
import { FIRST, FIRST_ROW, ID } from "../grid";
import { numberFormats } from "../number-formats";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { figureStyle, styles } from "../styles";
import { headerLabels } from "../row-labels";
import { alertRows } from "./alert-rows";
import { budgetChecks } from "./budget-checks";
import { cashChecks } from "./cash-checks";
import { rowsArea } from "./check-areas";
import {
  checkRow,
  engineRow,
  resultColumn,
  section,
  SHARE_OF_DEVIATION,
  SHARE_OF_VALUE,
  texts,
  toleranceRow,
  type Check,
} from "./check-rows";
import { curveChecks } from "./curve-checks";
import { engineChecks } from "./engine-checks";
import { inputChecks } from "./input-checks";
import { sheetChecks } from "./sheet-checks";
import { simulationChecks } from "./simulation-checks";
import { totalChecks } from "./total-checks";

/** Checks: what must be true of the arithmetic, what the add-in answers, and what needs a judgement. */
export function checksSheet(blueprint: Blueprint, before: readonly LaidSheet[]): SheetDraft {
  const results = resultColumn(blueprint.scenario.approaches.length);
  const engine = [...engineChecks(blueprint.scenario), ...simulationChecks(blueprint.scenario)];
  return {
    id: "checks",
    name: "Checks",
    class: "check",
    rows: [
      ...judgedRows(blueprint, before, engine, results),
      ...(engine.length > 0
        ? [
            section(
              "Engine: the native figure, and the add-in's function (n/a without it: nothing is compared then)",
            ),
          ]
        : []),
      ...engine.map((check) => engineRow(check, results, before)),
    ],
    columnWidths: [36, 52, 9, 54, 4, 16, 16, 16, 14, ...Array<number>(results - 8).fill(12)],
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: {
      orientation: "landscape",
      paper: "A3",
      columns: results + 1,
      repeatRows: 1,
    },
  };
}

/** The answer on top, then whatever it and the number of alerts add up, but for the engine's block. */
function judgedRows(
  blueprint: Blueprint,
  before: readonly LaidSheet[],
  engine: readonly Check[],
  results: number,
): readonly RowDraft[] {
  const { scenario } = blueprint;
  const errors = [
    ...totalChecks(scenario),
    ...cashChecks(scenario),
    ...budgetChecks(scenario),
    ...curveChecks(scenario),
    ...sheetChecks(scenario, before),
    ...inputChecks(scenario),
  ];
  const alerts = alertRows(blueprint, results);
  return [
    ...sheetTop(
      "Checks",
      "Errors are arithmetic and must be OK. Alerts are for judgement and do not fail the model.",
      "black",
    ),
    header(results),
    answer("CHK.master", "Master check: number of errors", numberFormats.check, results, {
      ...(engine.length > 0
        ? { text: "SUM(errors)+SUM(engine)", blocks: { errors, engine } }
        : { text: "SUM(errors)", blocks: { errors } }),
    }),
    answer("ALR.total", "Number of alerts", numberFormats.whole, results, {
      text: "SUM(alerts)",
      blocks: { alerts },
    }),
    blank,
    ...tolerances(blueprint),
    blank,
    section("Error checks: both sides agree within the tolerance"),
    ...errors.map((check) => checkRow(check, results, before)),
    blank,
    alertSection(scenario.approaches.map(({ label }) => label)),
    ...alerts,
    blank,
  ];
}

function tolerances({ asOf, scenario }: Blueprint): readonly RowDraft[] {
  return [
    section("Tolerances"),
    toleranceRow("TOL.money", "Money and counts", "as compared", 0.01, "General"),
    toleranceRow("TOL.ratio", "Ratios and numbers of cells", "as compared", 1e-9, "General"),
    ...(scenario.sensitivity?.simulated ? simulationTolerances : []),
    toleranceRow("TOL.price_age", "Age limit of a price", "day", 365, numberFormats.whole),
    toleranceRow(
      "TOL.as_of",
      "Prices are judged as of",
      "date",
      serialOfDay(asOf),
      numberFormats.date,
    ),
  ];
}

const simulationTolerances: readonly RowDraft[] = [
  toleranceRow(
    SHARE_OF_VALUE,
    "Simulations, share of the value",
    "share",
    0.02,
    numberFormats.percent,
  ),
  toleranceRow(
    SHARE_OF_DEVIATION,
    "Percentiles by normal approximation, share of the standard deviation",
    "share",
    0.25,
    numberFormats.percent,
  ),
];

function header(results: number): RowDraft {
  const sides = ["Value", "Expected", "Deviation", "Tolerance"];
  return row(
    ...headerLabels("Id", "What is checked", "Unit", "How, and what it means"),
    ...sides.map((text, i) => write(FIRST + i, text, styles.headerRight)),
    write(results, "Result", styles.headerRight),
  );
}

function alertSection(labels: readonly string[]): RowDraft {
  return row(
    write(ID, "Alerts: how many cells each concerns, by approach or in all", styles.section),
    ...labels.map((label, i) => write(FIRST + i, label, { ...styles.section, align: "right" })),
  );
}

/** A formula over the results of whole blocks of rows. */
interface Sum {
  readonly text: string;
  readonly blocks: Readonly<Record<string, readonly { readonly id?: string }[]>>;
}

function answer(
  id: string,
  label: string,
  format: string,
  results: number,
  { text, blocks }: Sum,
): RowDraft {
  const area = (rows: Sum["blocks"][string], context: RowContext) =>
    rowsArea(rows[0]?.id ?? "", rows[rows.length - 1]?.id ?? "", results, 1, context);
  return {
    id,
    at: { column: results, per: "single" },
    cells: (context) => {
      const areas = Object.entries(blocks).map(([word, rows]) => [word, area(rows, context)]);
      return [
        ...texts(id, label, "sum of the results below"),
        compute(
          results,
          formulaOf(text, Object.fromEntries(areas)),
          figureStyle("check", format, { bold: true }),
        ),
      ];
    },
  };
}
