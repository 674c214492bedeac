import type { ChartPlan } from "./plan";

/** A chart on whose axes a unit that is its label's own word is said once: "Developers", not "Developers (developer)". */
export function unitOnce(chart: ChartPlan): ChartPlan {
  return {
    ...chart,
    categoryAxisTitle: once(chart.categoryAxisTitle),
    valueAxisTitle: once(chart.valueAxisTitle),
  };
}

const once = (title: string): string => title.replace(/^((.+?)s?) \(\2\)$/i, "$1");
