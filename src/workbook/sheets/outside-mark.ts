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
  const { words } = allowed;
  const unfit = whole ? unfitWholes(allowed) : [isUnfit(allowed)];
  const said = unfit.map((condition) => `${condition},"${words}"`).join(",");
  return `IFS(${said},${BEYOND},"outside",TRUE,"")`;
}

/** As far as three functions go: what the cells allow is said before the range. */
function eachMark({ whole, base, low, maximum }: Input, allowed: AllowedNumbers): string {
  const { words, least, most } = allowed;
  if (whole) {
    const above = most === undefined ? "" : `+(all>${most})`;
    return `IF(SUMPRODUCT((INT(all)<>all)+(all<${least})${above})=0,"","${words}")`;
  }
  if (low === undefined || maximum !== undefined) return `IF(${isUnfit(allowed)},"${words}","")`;
  const beyond = `SUMPRODUCT((${BEYOND})*1)>0`;
  return `IFS(${fitLess(3 * Object.keys(base).length, allowed)},"${words}",${beyond},"outside",TRUE,"")`;
}

/** Whether a value is not within the bounds, or no number at all. */
const isUnfit = (allowed: AllowedNumbers): string => `COUNTIFS(${fits(allowed)})<COLUMNS(all)`;

/** The same where COLUMNS would be a function too many: how many there are stands there as a text. */
const fitLess = (count: number, allowed: AllowedNumbers): string =>
  `COUNTIFS(${fits(allowed)})&""<>"${count}"`;

const fits = ({ criteria }: AllowedNumbers): string =>
  criteria.map((criterion) => `all,"${criterion}"`).join(",");

/** Whether three values are no numbers, beyond the bounds or no whole ones; what comes first spares the next an error. */
function unfitWholes(allowed: AllowedNumbers): readonly string[] {
  const { least, most } = allowed;
  if (most === undefined) {
    // Any number is less than any text.
    const isText = '(low<"")*(base<"")*(high<"")=0';
    return [isText, `SUMPRODUCT(MOD(all,1)+(all<${least}))>0`];
  }
  return [fitLess(3, allowed), `MOD(${most > HIGHEST_SQUARED ? SUM : SQUARES},1)>0`];
}

/** Halves that make a whole together do not do so squared; of higher numbers squares lose their last digits. */
const SQUARES = "low*low+base*base+high*high";
const SUM = "low+base+high";
const HIGHEST_SQUARED = 1_000_000;
