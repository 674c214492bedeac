import type { Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, placeOf } from "../address-book";
import { compute, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { ID, LABEL, UNIT } from "../grid";
import { figureStyle, styles } from "../styles";
import { volumes } from "./case-columns";
import { figureRow, SENSITIVITY_FIRST } from "./sensitivity-rows";
import { rankedId } from "./sensitivity-ranking";
import { volumeTotalId } from "./sensitivity-volume";

export const VOLUME_MESSAGE = "SEN.volume_message";
export const TORNADO_MESSAGE = "SEN.tornado_message";
const CHEAPEST = "SEN.cheapest_high";
const HIGH = SENSITIVITY_FIRST + volumes.length - 1;

/** Which approach is cheapest at the high volume, and what its total is there: the title of the chart below. */
export function volumeMessage(scenario: Scenario): readonly RowDraft[] {
  const text = figureStyle("output", "General");
  const several = scenario.approaches.length > 1;
  return [
    figureRow({ id: CHEAPEST, label: "Cheapest at the high volume", unit: "text" }, (context) => [
      compute(
        SENSITIVITY_FIRST,
        formulaOf("INDEX(labels,MATCH(MIN(totals),totals,0))", {
          labels: totals(LABEL, scenario, context),
          totals: totals(HIGH, scenario, context),
        }),
        text,
      ),
    ]),
    messageRow(
      VOLUME_MESSAGE,
      `"At the high volume "&name&" costs ${several ? "least: " : ""}"&FIXED(MIN(totals),0)&" "&unit`,
      (context) => ({
        name: at(CHEAPEST, SENSITIVITY_FIRST, context),
        totals: totals(HIGH, scenario, context),
        unit: at(volumeTotalId(scenario.approaches[0]?.id ?? ""), UNIT, context),
      }),
    ),
  ];
}

/** Which input moves the measure most: the title of the tornado below. */
export function tornadoMessage({ approaches }: Scenario): RowDraft {
  const what = approaches.length > 1 ? "saving" : "total";
  return messageRow(
    TORNADO_MESSAGE,
    `driver&" moves the ${what} most: by "&FIXED(swing,0)&" "&unit`,
    (context) => ({
      driver: at(rankedId(1), LABEL, context),
      swing: at(rankedId(1), SENSITIVITY_FIRST + 2, context),
      unit: at(rankedId(1), UNIT, context),
    }),
  );
}

function messageRow(
  id: string,
  text: string,
  meanings: (context: RowContext) => Parameters<typeof formulaOf>[1],
): RowDraft {
  const style = figureStyle("output", "General", { align: "left", bold: true });
  return {
    id,
    at: { column: LABEL, per: "single" },
    cells: (context) => [
      write(ID, id, styles.muted),
      compute(LABEL, formulaOf(text, meanings(context)), style),
    ],
  };
}

function at(id: string, column: number, { book }: RowContext) {
  return cell("", "", fixed(placeOf(book, id).row), fixed(column));
}

/** A column of the totals by volume. */
function totals(column: number, { approaches }: Scenario, { book }: RowContext) {
  const corner = (approach = "") => ({
    row: fixed(placeOf(book, volumeTotalId(approach)).row),
    column: fixed(column),
  });
  return area("", "", corner(approaches[0]?.id), corner(approaches.at(-1)?.id));
}
