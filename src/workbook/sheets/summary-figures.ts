import type { Scenario } from "../../scenarios/scenario";
import type { Tree } from "../../formula/tree";
import { area, cell, fixed, offset, placeOf, referAcross } from "../address-book";
import type { Blueprint } from "../blueprint";
import { allLines } from "../cone";
import {
  blank,
  compute,
  computeAcross,
  row,
  write,
  type RowContext,
  type RowDraft,
} from "../draft";
import { fills } from "../fills";
import { formulaOf } from "../formula-of";
import { FIRST, ID } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, palette, styles } from "../styles";
import { unitWords } from "../unit-words";
import { headerLabels, rowLabels } from "../row-labels";
import { withoutSpend } from "./cash-flow-lines";
import { TOTAL, YEAR_ROW } from "./year-row";

/** The approaches' first column on Summary. */
export const SUMMARY_FIRST = 3;

export const summaryHeaderId = "SUM.header";

export function summaryHeader({ approaches }: Scenario): RowDraft {
  return {
    id: summaryHeaderId,
    at: { column: SUMMARY_FIRST, per: "approach" },
    cells: () => [
      ...headerLabels("Id", "Figure", "Unit"),
      ...approaches.map(({ label }, i) => write(SUMMARY_FIRST + i, label, styles.headerRight)),
    ],
  };
}

/** The figures of Totals that a manager asks for, and the cash view's answers. */
export function figureRows({ scenario }: Blueprint): readonly RowDraft[] {
  const { roles } = scenario;
  const shown = [
    ...roles.components,
    roles.subtotal,
    roles.passthrough,
    roles.total,
    roles.saving,
    roles.saving_total,
    roles.per_unit,
  ].filter((id) => id !== undefined);
  const without = withoutSpend(scenario);
  return [
    ...shown.map((id) => shownLine(scenario, id)),
    ...(fills.cashFlow(scenario)
      ? [
          cashRow(scenario, "first_year", `First-year cash${without}`),
          cashRow(scenario, "cash", `Cash of the horizon${without}`),
          cashRow(scenario, "present_value", `Present value of the horizon${without}`),
        ]
      : []),
  ];
}

/** What would change the answer; nothing where the scenario says nothing of it. */
export function flipRows({ scenario }: Blueprint): readonly RowDraft[] {
  const { flip_points = [] } = scenario;
  if (flip_points.length === 0) return [];
  return [
    row(write(ID, "What would change the answer; 0 or – where nothing would", styles.section)),
    ...flip_points.map((id) => shownLine(scenario, id)),
    blank,
  ];
}

export const summaryId = (id: string) => `SUM.${id}`;

/** A line of a Calc sheet, read from there for each approach. */
function shownLine(scenario: Scenario, id: string): RowDraft {
  const line = allLines(scenario).find((each) => each.id === id);
  const format = line?.format ?? "money";
  const total = line?.total ? ({ bold: true, border: "total" } as const) : {};
  const style = figureStyle("output", numberFormats[format], { color: palette.ink, ...total });
  return {
    id: summaryId(id),
    at: { column: SUMMARY_FIRST, per: "approach" },
    cells: ({ book, sheet, row: at }) => {
      const formula = referAcross(placeOf(book, id), sheet, at, FIRST - SUMMARY_FIRST);
      return [
        ...rowLabels({
          id: summaryId(id),
          label: line?.label ?? id,
          unit: unitWords(line?.unit ?? "", format),
          total: line?.total,
        }),
        ...scenario.approaches.map((_, i) => compute(SUMMARY_FIRST + i, formula, style)),
      ];
    },
  };
}

/** The approaches stand one below the other on Cash flow, so the row is found there by its id. */
function cashRow({ approaches, currency }: Scenario, name: string, label: string): RowDraft {
  const style = figureStyle("output", numberFormats.money, { color: palette.ink });
  return {
    id: summaryId(name),
    at: { column: SUMMARY_FIRST, per: "approach" },
    cells: (context) => {
      const rows = approaches.map(({ id }) => placeOf(context.book, `CSH.${name}.${id}`).row);
      const column = (at: number) => cashColumn(at, Math.min(...rows), Math.max(...rows), context);
      const formula = formulaOf(`SUMIFS(horizon,ids,"CSH.${name}."&approach)`, {
        horizon: column(TOTAL),
        ids: column(ID),
        approach: cell("", "", fixed(placeOf(context.book, approachIds).row), offset(0)),
      });
      return [
        ...rowLabels({ id: summaryId(name), label, unit: currency }),
        ...computeAcross(SUMMARY_FIRST, approaches.length, formula, style),
      ];
    },
  };
}

function cashColumn(at: number, first: number, last: number, { book, sheet }: RowContext): Tree {
  const cashFlow = placeOf(book, YEAR_ROW).sheet;
  const corner = (line: number) => ({ row: fixed(line), column: fixed(at) });
  return area(cashFlow, sheet, corner(first), corner(last));
}

const approachIds = "SUM.text.approaches";

/** The ids that the rows of other sheets end in, below the page. */
export function approachIdRow({ approaches }: Scenario): RowDraft {
  return {
    id: approachIds,
    at: { column: SUMMARY_FIRST, per: "approach" },
    cells: () => [
      ...rowLabels({ id: approachIds, label: "Ids of the approaches", unit: "text" }),
      ...approaches.map(({ id }, i) => write(SUMMARY_FIRST + i, id, styles.mutedRight)),
    ],
  };
}
