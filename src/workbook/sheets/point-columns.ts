import { oncePer } from "../../engine/once-per";
import type { Curves } from "../../scenarios/curves";
import { partCost } from "../../scenarios/part-cost";
import type { Approach, FormatName, Scenario } from "../../scenarios/scenario";
import { curvePairs, type CurvePair } from "./curve-pairs";

/** A column of Points: one formula for all points. */
export interface PointColumn {
  readonly id: string;
  readonly header: string;
  readonly format: FormatName;
  /** The formula in words. */
  readonly how: string;
  /** Names are columns, `above_` is the row before; `ids` and `breaks` are areas, `BE.` rows of Curves. */
  readonly formula: string;
  /** Its formula at the start of the range, where it is another one: nothing comes before. */
  readonly start?: string;
  /** The approach whose rows of Curves it reads. */
  readonly approach?: string;
}

/** A cell that is left blank. */
export const NOTHING = "";

/** From left to right: where a point lies, what each approach costs there, which of two is cheaper. */
export const pointColumns = (scenario: Scenario, curves: Curves): readonly PointColumn[] =>
  columnsOf(scenario)(curves);

/** A hundred references ask for them. */
const columnsOf = oncePer((scenario: Scenario) =>
  oncePer((curves: Curves) => allColumns(scenario, curves)),
);

function allColumns(scenario: Scenario, curves: Curves): readonly PointColumn[] {
  const { approaches } = scenario;
  return [
    ...places,
    ...approaches.flatMap((approach) => costColumns(approach, curves)),
    noise(approaches),
    ...approaches.map(jumpColumn),
    ...curvePairs(scenario, curves).flatMap(pairColumns),
  ];
}

function column(
  id: string,
  header: string,
  format: FormatName,
  how: string,
  formula: string,
  start?: string,
): PointColumn {
  const own = { id, header, format, how, formula };
  return start === undefined ? own : { ...own, start };
}

/** Each interval between two breaks has two points: its start, seen from the right, and its end, from the left. */
const places: readonly PointColumn[] = [
  column("number", "Number", "whole", "counted from 0, the start", "ROWS(ids)-1"),
  column(
    "interval",
    "Interval",
    "whole",
    "two points each, pale without width",
    "INT(AVERAGE(number,1))",
  ),
  column(
    "starts",
    "Interval starts",
    "whole",
    "where the interval before ends",
    "IF(number=interval+interval,above_starts,above_ends)",
    "MIN(breaks)",
  ),
  column(
    "ends",
    "Interval ends",
    "whole",
    "nearest break beyond on Curves, or the end",
    "LARGE(breaks,MAX(SUMPRODUCT((breaks>starts)*1),1))",
    "starts",
  ),
  column(
    "volume",
    "Volume",
    "whole",
    "start, then end of the interval",
    "IF(number=interval+interval,ends,starts)",
  ),
  column(
    "near",
    "A third inside",
    "whole",
    "a third of the way from the volume",
    "AVERAGE(volume,starts,ends)",
  ),
  column(
    "far",
    "Two thirds inside",
    "whole",
    "two thirds of the way",
    "AVERAGE(starts,ends,starts+ends-volume)",
  ),
];

function costColumns({ id, label }: Approach, { parts }: Curves): readonly PointColumn[] {
  const inside = (where: "near" | "far", words: string) =>
    parts.map((part) => ({
      ...column(
        `${where}_${id}_${part.id}`,
        `${label}: ${part.label}, ${words}`,
        "cents",
        "the part there",
        partCost(part, where),
      ),
      approach: id,
    }));
  const [near, far] = [inside("near", "a third inside"), inside("far", "two thirds inside")];
  const sum = (columns: readonly PointColumn[]) => columns.map((each) => each.id).join("+");
  const cost = `cost_${id}`;
  return [
    ...near,
    ...far,
    column(
      cost,
      `${label}: cost`,
      "cents",
      "straight on to the volume: twice the nearer less the farther",
      `${sum(near)}+${sum(near)}-(${sum(far)})`,
    ),
  ];
}

/** Float64 arithmetic makes differences of this share of the costs where there are none. */
function noise(approaches: readonly Approach[]): PointColumn {
  const costs = approaches.map(({ id }) => `cost_${id}`).join("+");
  const how = "costs together ÷ a million million";
  return column("noise", "Counts as equal", "price", how, `(${costs})/1000000/1000000`);
}

function jumpColumn({ id, label }: Approach): PointColumn {
  const rise = `cost_${id}-above_cost_${id}`;
  return column(
    `jump_${id}`,
    `${label}: step`,
    "cents",
    "rise between two points at one volume",
    `(volume=above_volume)*IF(ABS(${rise})<=noise,0,${rise})`,
    NOTHING,
  );
}

/** Where another one is cheaper than at the point before, the difference meets zero on the way between the two. */
function pairColumns({ id, label, one, other }: CurvePair): readonly PointColumn[] {
  const [gap, cheaper, changes, way] = ["gap", "cheaper", "changes", "way"].map(
    (name) => `${name}_${id}`,
  ) as [string, string, string, string];
  const named = (equal: string) =>
    `IFS(ABS(${gap})<=noise,${equal},${gap}<0,label_${one.id},TRUE,label_${other.id})`;
  const fall = `above_${gap}-${gap}`;
  return [
    column(
      gap,
      `${label}: difference`,
      "cents",
      "difference of the costs",
      `cost_${one.id}-cost_${other.id}`,
    ),
    column(
      cheaper,
      `${label}: cheaper`,
      "text",
      "as before where both cost the same",
      named(`above_${cheaper}`),
      named('"equal"'),
    ),
    column(
      changes,
      `${label}: changes`,
      "whole",
      "1 where another one is cheaper than before",
      `AND(${cheaper}<>above_${cheaper},above_${cheaper}<>"equal")*1`,
      NOTHING,
    ),
    column(
      way,
      `${label}: way`,
      "percent",
      "share of the way from the point before to the crossover",
      `IF(${fall}=0,0,above_${gap}/(${fall}))*${changes}`,
      NOTHING,
    ),
    column(
      `crossover_${id}`,
      `${label}: crossover`,
      "whole",
      "volume at that share of the way",
      `IF(${changes}=1,above_volume+(volume-above_volume)*${way},"")`,
      NOTHING,
    ),
    ...[one, other].map((approach) =>
      column(
        `there_${id}_${approach.id}`,
        `${label}: cost of ${approach.label}`,
        "cents",
        "at that share of the way",
        `above_cost_${approach.id}+(cost_${approach.id}-above_cost_${approach.id})*${way}`,
        NOTHING,
      ),
    ),
  ];
}
