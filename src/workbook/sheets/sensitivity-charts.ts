import type { Scenario } from "../../scenarios/scenario";
import { volumeInput } from "../../scenarios/volume-input";
import { lineOf } from "../cone";
import { placeOf, type AddressBook } from "../address-book";
import { LABEL } from "../grid";
import type { Area, ChartPlan, SheetArea } from "../plan";
import { unitWords } from "../unit-words";
import { volumes } from "./case-columns";
import { TORNADO_MESSAGE, VOLUME_MESSAGE } from "./sensitivity-messages";
import { RANKING_HEAD, rankedId } from "./sensitivity-ranking";
import { SENSITIVITY_FIRST } from "./sensitivity-rows";
import { VOLUME_ROW, volumeTotalId } from "./sensitivity-volume";

export const CHART_ROWS = 18;
const COLUMNS = 8;
const END_COLORS = ["2E75B6", "C55A11"] as const;

/** The total over the volume, and the tornado of the inputs. */
export function sensitivityCharts(scenario: Scenario, book: AddressBook): readonly ChartPlan[] {
  const { tornado = [] } = scenario.sensitivity ?? {};
  return [
    volumeChart(scenario, book),
    ...(tornado.length > 0 ? [tornadoChart(scenario, book)] : []),
  ];
}

function volumeChart(scenario: Scenario, book: AddressBook): ChartPlan {
  const { approaches, roles } = scenario;
  const total = lineOf(scenario, roles.total);
  const input = volumeInput(scenario);
  const labels = approaches.map(({ label }) => label).join(", ");
  const across = (id: string): SheetArea => {
    const { sheet, row } = placeOf(book, id);
    return { sheet, row, column: SENSITIVITY_FIRST, rows: 1, columns: volumes.length };
  };
  return {
    name: "Volume",
    kind: "scatter",
    ...titled(VOLUME_MESSAGE, book),
    altText: `Lines: the total of ${labels} at the low, the base and the high volume.`,
    categories: across(VOLUME_ROW),
    series: approaches.map(({ id, color }) => {
      const values = across(volumeTotalId(id));
      return { name: { sheet: values.sheet, row: values.row, column: LABEL }, values, color };
    }),
    categoryAxisTitle: `${input?.label ?? ""} (${unitWords(input?.unit ?? "")})`,
    valueAxisTitle: unitWords(total.unit),
    valueFormat: "#,##0",
  };
}

function tornadoChart(scenario: Scenario, book: AddressBook): ChartPlan {
  const { tornado = [] } = scenario.sensitivity ?? {};
  const { sheet, row } = placeOf(book, rankedId(1));
  const head = placeOf(book, RANKING_HEAD).row;
  const down = (column: number): SheetArea => ({
    ...{ sheet, row, column, rows: tornado.length, columns: 1 },
  });
  return {
    name: "Tornado",
    kind: "bar",
    ...titled(TORNADO_MESSAGE, book),
    altText: "Bars: what each input at its low and at its high changes, the largest swing on top.",
    categories: down(LABEL),
    series: END_COLORS.map((color, i) => ({
      name: { sheet, row: head, column: SENSITIVITY_FIRST + i },
      values: down(SENSITIVITY_FIRST + i),
      color,
    })),
    categoryAxisTitle: "Input",
    valueAxisTitle: unitWords(lineOf(scenario, scenario.roles.total).unit),
    valueFormat: "#,##0",
  };
}

/** The message is the title, and the chart stands below it. */
function titled(id: string, book: AddressBook): { title: ChartPlan["title"]; anchor: Area } {
  const { sheet, row } = placeOf(book, id);
  return {
    title: { sheet, row, column: LABEL },
    anchor: { row: row + 1, column: 0, rows: CHART_ROWS, columns: COLUMNS },
  };
}
