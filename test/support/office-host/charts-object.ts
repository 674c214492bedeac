import { parseArea } from "./address";
import type { ChartState, SheetState } from "./book-state";
import { chartSeriesObject, chartSeries } from "./chart-series-object";
import { HostError, invalidArgument } from "./host-error";
import { child, field, type HostObject } from "./host-object";
import { formatLeaf, formatNode } from "./path-format";
import { rangeFormula, rangeSource } from "./range-object";

const TYPES = ["ColumnStacked", "BarClustered", "XYScatterLines", "Line"];

export function chartsObject(sheet: SheetState): HostObject {
  return {
    type: "ChartCollection",
    methods: {
      Add: (chartType, source) => {
        if (!TYPES.includes(String(chartType))) throw invalidArgument(`chart ${String(chartType)}`);
        const { area } = rangeSource(source);
        if (area.rows > 1 && area.columns > 1) {
          throw new HostError("ApiNotFound", "The model of Excel makes one series at a time", 404);
        }
        const state: ChartState = {
          name: `Chart ${sheet.charts.length + 1}`,
          chartType: String(chartType),
          titleFormula: "",
          anchor: null,
          format: {},
          series: [chartSeries(rangeFormula(source))],
        };
        sheet.charts.push(state);
        return chartObject(state);
      },
    },
  };
}

function chartObject(state: ChartState): HostObject {
  const leaf = (path: string) => formatLeaf(state.format, path);
  const axis = (name: string): HostObject => ({
    type: "ChartAxis",
    properties: {
      Minimum: leaf(`${name}.Minimum`),
      NumberFormat: leaf(`${name}.NumberFormat`),
      Position: leaf(`${name}.Position`),
      ReversePlotOrder: leaf(`${name}.ReversePlotOrder`),
      TickLabelPosition: leaf(`${name}.TickLabelPosition`),
      Title: child(() => formatNode(state.format, "ChartAxisTitle", `${name}.Title`, ["Text"])),
    },
  });
  return {
    type: "Chart",
    properties: {
      Name: field(state, "name"),
      Axes: child(() => ({
        type: "ChartAxes",
        properties: {
          CategoryAxis: child(() => axis("CategoryAxis")),
          ValueAxis: child(() => axis("ValueAxis")),
        },
      })),
      Legend: child(() => legendObject(state)),
      Series: child(() => chartSeriesObject(state)),
      Title: child(() => titleObject(state)),
    },
    methods: { SetPosition: (from, to) => void (state.anchor = spanned(from, to)) },
  };
}

function legendObject(state: ChartState): HostObject {
  const entry = (at: unknown): HostObject => {
    if (!state.series[Number(at)]) throw invalidArgument(`legend entry ${String(at)}`);
    return formatNode(state.format, "ChartLegendEntry", `Legend.${String(at)}`, ["Visible"]);
  };
  return {
    type: "ChartLegend",
    properties: {
      Position: formatLeaf(state.format, "Legend.Position"),
      LegendEntries: child(() => ({
        type: "ChartLegendEntryCollection",
        methods: { GetItemAt: entry },
      })),
    },
  };
}

function titleObject(state: ChartState): HostObject {
  return {
    type: "ChartTitle",
    methods: {
      SetFormula: (formula) => {
        if (!/^=.+!\$[A-Z]+\$\d+$/.test(String(formula))) throw invalidArgument("title formula");
        state.titleFormula = String(formula);
      },
    },
  };
}

function spanned(from: unknown, to: unknown): ChartState["anchor"] {
  const corner = (cell: unknown) =>
    typeof cell === "string" ? parseArea(cell) : rangeSource(cell).area;
  const { row, column } = corner(from);
  const last = corner(to);
  return { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}
