import type { Tree } from "../../formula/tree";
import type { Input } from "../../scenarios/scenario";
import { formulaOf } from "../formula-of";
import { allowedNumbers, type AllowedNumbers } from "./allowed-numbers";

/** Where an input's values stand: one cell each, or one for each approach; and low, base and high beside each other. */
type Values = Readonly<Record<"low" | "base" | "high" | "all", Tree>>;

/**
 * Says what was expected where a value is not what its cell allows, which a paste gets past; or that the base lies
 * beyond both its bounds.
 */
export function outsideMark(input: Input, values: Values): Tree {
  return formulaOf(markOf(input), values);
}

function markOf(input: Input): string {
  if (input.choices) {
    const choices = input.choices.map((choice) => `"${choice.replaceAll('"', '""')}"`);
    return `IF(${isNoneOf(choices)},"not on list","")`;
  }
  if (isSwitch(input)) return `IF(${isNoneOf(["0", "1"])},"only 0 or 1","")`;
  const allowed = allowedNumbers(input);
  return typeof input.base === "object" ? eachMark(input, allowed) : sharedMark(input, allowed);
}

const isSwitch = ({ whole, minimum = 0, maximum }: Input): boolean =>
  whole === true && minimum === 0 && maximum === 1;

/** Whether any value is none of those. */
const isNoneOf = (allowed: readonly string[]): string =>
  `SUMPRODUCT(${allowed.map((value) => `(all<>${value})`).join("*")}*1)>0`;

/** Which bound is the larger number differs from input to input. */
const BEYOND = "(base-low)*(base-high)>0";

function sharedMark({ whole }: Input, allowed: AllowedNumbers): string {
  const unfit = whole ? isNoWhole(allowed) : isUnfit(allowed);
  return `IFS(${unfit},"${allowed.words}",${BEYOND},"outside",TRUE,"")`;
}

/** As far as three functions go: what the cells allow is said before the range. */
function eachMark({ whole, low, maximum }: Input, allowed: AllowedNumbers): string {
  const { words, least, most } = allowed;
  if (whole) {
    const above = most === undefined ? "" : `+(all>${most})`;
    return `IF(SUMPRODUCT((INT(all)<>all)+(all<${least})${above})=0,"","${words}")`;
  }
  if (low === undefined || maximum !== undefined) return `IF(${isUnfit(allowed)},"${words}","")`;
  return `IFS(COUNTIF(all,"${allowed.below}")>0,"${words}",SUMPRODUCT((${BEYOND})*1)>0,"outside",TRUE,"")`;
}

/** Whether a value is not within the bounds, or no number at all. */
const isUnfit = (allowed: AllowedNumbers): string =>
  `COUNTIFS(${fits("all", allowed)})<COLUMNS(all)`;

/** The base is within the bounds, too, or beyond low and high; a sum is whole unless two fractions make a whole. */
const isNoWhole = (allowed: AllowedNumbers): string =>
  `COUNTIFS(${fits("low", allowed)},${fits("high", allowed)},base,INT(low+base+high)-low-high)=0`;

const fits = (cells: string, { criteria }: AllowedNumbers): string =>
  criteria.map((criterion) => `${cells},"${criterion}"`).join(",");
