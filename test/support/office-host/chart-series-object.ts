import type { ChartState, SeriesState } from "./book-state";
import { invalidArgument } from "./host-error";
import { child, type HostObject } from "./host-object";
import { formatLeaf } from "./path-format";
import { rangeFormula } from "./range-object";

export function chartSeries(values: string): SeriesState {
  return { values, categories: "", format: {} };
}

export function chartSeriesObject(chart: ChartState): HostObject {
  return {
    type: "ChartSeriesCollection",
    methods: {
      Add: (name) => {
        const state = chartSeries("");
        if (typeof name === "string") state.format["Name"] = name;
        chart.series.push(state);
        return seriesObject(state);
      },
      GetItemAt: (at) => {
        const state = chart.series[Number(at)];
        if (!state) throw invalidArgument(`series ${String(at)}`);
        return seriesObject(state);
      },
    },
  };
}

function seriesObject(state: SeriesState): HostObject {
  const leaf = (path: string) => formatLeaf(state.format, path);
  return {
    type: "ChartSeries",
    properties: {
      Name: leaf("Name"),
      ChartType: leaf("ChartType"),
      GapWidth: leaf("GapWidth"),
      Overlap: leaf("Overlap"),
      MarkerStyle: leaf("MarkerStyle"),
      MarkerSize: leaf("MarkerSize"),
      MarkerBackgroundColor: leaf("MarkerBackgroundColor"),
      MarkerForegroundColor: leaf("MarkerForegroundColor"),
      Format: child(() => ({
        type: "ChartSeriesFormat",
        properties: {
          Fill: child(() => ({
            type: "ChartFill",
            methods: {
              SetSolidColor: (color) => void (state.format["Fill"] = color),
              Clear: () => void (state.format["Fill"] = null),
            },
          })),
          Line: child(() => ({
            type: "ChartLineFormat",
            properties: {
              Color: leaf("Line.Color"),
              LineStyle: leaf("Line.LineStyle"),
              Weight: leaf("Line.Weight"),
            },
          })),
        },
      })),
    },
    methods: {
      SetValues: (range) => void (state.values = rangeFormula(range)),
      SetXAxisValues: (range) => void (state.categories = rangeFormula(range)),
    },
  };
}
