import type { Line, Scenario } from "../../scenarios/scenario";
import { volumeInput } from "../../scenarios/volume-input";
import { lineOf } from "../cone";
import { computeAcross, row, write, type RowContext, type RowDraft } from "../draft";
import { ID } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { caseFigure } from "./case-figure";
import { casesTable, volumes } from "./case-columns";
import { lessCheapestAlternative } from "./less-cheapest-alternative";
import {
  figureAbove,
  figureRow,
  keyAbove,
  keyRow,
  rowKey,
  SENSITIVITY_FIRST,
  tableHead,
} from "./sensitivity-rows";

const CASES = "SEN.volume_case";
export const VOLUME_ROW = "SEN.volume";
export const volumeTotalId = (approach: string) => `SEN.volume_total.${approach}`;
export const perUnitId = (approach: string) => `SEN.per_unit.${approach}`;

/** What each approach costs at the low, the base and the high volume, all other inputs live. */
export function volumeRows(scenario: Scenario): readonly RowDraft[] {
  const { approaches, roles } = scenario;
  const total = lineOf(scenario, roles.total);
  const perUnit = lineOf(scenario, roles.per_unit);
  return [
    tableHead(
      "One way: the volume",
      volumes.map((word) => `Volume ${word}`),
    ),
    keyRow(
      CASES,
      "Case on sheet Cases",
      volumes.map((word) => `volume_${word}`),
    ),
    volumeRow(scenario),
    row(write(ID, total.label, styles.section)),
    ...approaches.map(({ id, label }) =>
      lineRow({ id: volumeTotalId(id), label, key: id }, total, scenario),
    ),
    ...(approaches.length > 1 ? [savingRow(scenario, total)] : []),
    row(write(ID, perUnit.label, styles.section)),
    ...approaches.map(({ id, label }) =>
      lineRow(
        { id: perUnitId(id), label: `${label}: ${perUnit.label}`, key: id },
        perUnit,
        scenario,
      ),
    ),
  ];
}

function volumeRow(scenario: Scenario): RowDraft {
  const { roles, approaches } = scenario;
  const input = volumeInput(scenario);
  const unit = unitWords(input?.unit ?? "");
  const key = approaches[0]?.id ?? "";
  return figureRow({ id: VOLUME_ROW, label: input?.label ?? "", unit, key }, (context) =>
    inCases(roles.volume, numberFormats.whole, scenario, context),
  );
}

function lineRow(
  words: { readonly id: string; readonly label: string; readonly key: string },
  { id, unit, format }: Line,
  scenario: Scenario,
): RowDraft {
  return figureRow({ ...words, unit: unitWords(unit, format) }, (context) =>
    inCases(id, numberFormats[format], scenario, context),
  );
}

/** A row of Cases at each volume, for the approach that is the row's key. */
function inCases(id: string, format: string, scenario: Scenario, context: RowContext) {
  const found = { case: keyAbove(CASES, context), approach: rowKey };
  const formula = caseFigure(id, found, casesTable(scenario), context);
  return computeAcross(SENSITIVITY_FIRST, volumes.length, formula, figureStyle("output", format));
}

function savingRow(scenario: Scenario, { unit, format }: Line): RowDraft {
  const words = {
    id: "SEN.volume_saving",
    label: "Baseline less the cheapest alternative",
    unit: unitWords(unit, format),
    total: true,
  };
  const style = figureStyle("output", numberFormats[format], { bold: true, border: "total" });
  return figureRow(words, (context) => {
    const totals = scenario.approaches.map(({ id }) => figureAbove(volumeTotalId(id), context));
    return computeAcross(
      SENSITIVITY_FIRST,
      volumes.length,
      lessCheapestAlternative(totals, scenario),
      style,
    );
  });
}
