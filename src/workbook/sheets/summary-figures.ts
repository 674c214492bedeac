import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, offset, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { allLines } from "../cone";
import { compute, write, type RowDraft } from "../draft";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, palette, styles } from "../styles";
import { unitWords } from "../unit-words";
import { headerLabels, rowLabels } from "../row-labels";
import { TOTAL } from "./year-row";

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
  ];
  return [
    ...shown.map((id) => totalsRow(scenario, id)),
    cashRow(scenario, "first_year", "First-year cash without model spend"),
    cashRow(scenario, "cash", "Cash of the horizon without model spend"),
    cashRow(scenario, "present_value", "Present value of the horizon's cash"),
  ];
}

export const summaryId = (id: string) => `SUM.${id}`;

function totalsRow(scenario: Scenario, id: string): RowDraft {
  const line = allLines(scenario).find((each) => each.id === id);
  const format = line?.format ?? "money";
  const total = line?.total ? ({ bold: true, border: "total" } as const) : {};
  const style = figureStyle("output", numberFormats[format], { color: palette.ink, ...total });
  return {
    id: summaryId(id),
    at: { column: SUMMARY_FIRST, per: "approach" },
    cells: ({ book, sheet, row: at }) => {
      const place = placeOf(book, id);
      const shift = FIRST - SUMMARY_FIRST;
      const formula = cell(place.sheet, sheet, offset(place.row - at), offset(shift));
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

function cashRow(scenario: Scenario, name: string, label: string): RowDraft {
  const style = figureStyle("output", numberFormats.money, { color: palette.ink });
  return {
    id: summaryId(name),
    at: { column: SUMMARY_FIRST, per: "approach" },
    cells: ({ book, sheet }) => [
      ...rowLabels({ id: summaryId(name), label, unit: scenario.currency }),
      ...scenario.approaches.map((approach, i) => {
        const place = placeOf(book, `CSH.${name}.${approach.id}`);
        const formula = cell(place.sheet, sheet, fixed(place.row), fixed(TOTAL));
        return compute(SUMMARY_FIRST + i, formula, style);
      }),
    ],
  };
}
