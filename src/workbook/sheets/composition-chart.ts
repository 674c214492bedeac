import { periodOf } from "../../scenarios/period-of";
import type { Scenario } from "../../scenarios/scenario";
import { placeOf, type AddressBook } from "../address-book";
import { FIRST, HEADER_ROW, LABEL } from "../grid";
import type { Area, CellAddress, ChartPlan, ChartSeries, SheetArea } from "../plan";
import { palette } from "../styles";
import { comparedParts, gapId } from "./summary-drivers";
import { summaryHeaderId, SUMMARY_FIRST } from "./summary-figures";
import { summaryWords } from "./summary-words";

/** The passthrough at the bottom is grey, the components upon it have these. */
const PASSTHROUGH_COLOR = "A6A6A6";
const COMPONENT_COLORS = [
  ...["1F4E79", "9DC3E6", "C55A11", "F4B183", "7030A0", "548235"],
  ...["BF9000", "00808A", "843C0C"],
];

type Drawn = Pick<ChartPlan, "kind" | "altText" | "categories" | "series" | "categoryAxisTitle">;

/** What each approach costs, component on component; of one alone, its components side by side. */
export function compositionChart(scenario: Scenario, book: AddressBook, anchor: Area): ChartPlan {
  const { sheet, row, column } = placeOf(book, summaryWords(scenario).chart.id);
  const unit = `${scenario.currency} per ${periodOf(scenario)}`;
  return {
    name: "Composition",
    ...(scenario.approaches.length === 1 ? bars(scenario, book) : stacks(scenario, book)),
    title: { sheet, row, column },
    anchor,
    valueAxisTitle: unit,
    valueFormat: "#,##0",
  };
}

function stacks(scenario: Scenario, book: AddressBook): Drawn {
  const { roles, approaches } = scenario;
  const labels = approaches.map(({ label }) => label).join(", ");
  const spend = roles.passthrough === undefined ? [] : [roles.passthrough];
  const drawn = (id: string, color: string): ChartSeries => ({
    name: labelOf(id, book),
    values: across(id, approaches.length, book),
    color,
  });
  return {
    kind: "stackedColumn",
    altText: `Stacked columns: cost of a ${periodOf(scenario)} by component for ${labels}${spend.length > 0 ? "; the model spend stands at the bottom in grey" : ""}.`,
    categories: { ...across(roles.total, approaches.length, book), row: HEADER_ROW },
    series: [
      ...spend.map((id) => drawn(id, PASSTHROUGH_COLOR)),
      ...roles.components.map((id, i) => drawn(id, COMPONENT_COLORS[i] ?? palette.header)),
    ],
    categoryAxisTitle: "Approach",
  };
}

/** Below the page of the Summary its parts stand one below the other. */
function bars(scenario: Scenario, book: AddressBook): Drawn {
  const parts = comparedParts(scenario);
  const [approach] = scenario.approaches;
  const { sheet, row } = placeOf(book, gapId(parts[0] ?? ""));
  const values = { sheet, row, column: SUMMARY_FIRST, rows: parts.length, columns: 1 };
  const header = placeOf(book, summaryHeaderId);
  return {
    kind: "bar",
    altText: `Bars: cost of a ${periodOf(scenario)} of ${approach?.label} by component.`,
    categories: { ...values, column: LABEL },
    series: [
      {
        name: { sheet, row: header.row, column: SUMMARY_FIRST },
        values,
        color: approach?.color ?? palette.header,
      },
    ],
    categoryAxisTitle: "Component",
  };
}

/** A line of a Calc sheet over the approaches. */
function across(id: string, columns: number, book: AddressBook): SheetArea {
  const { sheet, row } = placeOf(book, id);
  return { sheet, row, column: FIRST, rows: 1, columns };
}

function labelOf(id: string, book: AddressBook): CellAddress {
  const { sheet, row } = placeOf(book, id);
  return { sheet, row, column: LABEL };
}
