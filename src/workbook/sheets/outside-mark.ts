import type { Tree } from "../../formula/tree";
import type { Input } from "../../scenarios/scenario";
import { formulaOf } from "../formula-of";

/** Where an input's values stand: one cell each, or one for each approach. */
type Values = Readonly<Record<"low" | "base" | "high", Tree>>;

/** Says so where the base is not what its cell allows, which a paste gets past, or lies beyond both its bounds. */
export function outsideMark(input: Input, values: Values): Tree {
  if (input.choices) {
    const choices = input.choices.map((choice) => `"${choice.replaceAll('"', '""')}"`);
    return formulaOf(`IF(${isNoneOf(choices)},"not on list","")`, values);
  }
  const each = typeof input.base === "object";
  if (isSwitch(input)) {
    const broken = each ? isNoneOf(["0", "1"]) : "AND(base<>0,base<>1)";
    return formulaOf(`IF(${broken},"only 0 or 1","")`, values);
  }
  if (each) return formulaOf(eachMark(input), values);
  const beyond = "(base-low)*(base-high)>0";
  const mark = input.whole
    ? `IFS(${brokenWhole(input)},${beyond},"outside",TRUE,"")`
    : `IF(${beyond},"outside","")`;
  return formulaOf(mark, values);
}

const isSwitch = ({ whole, minimum = 0, maximum }: Input): boolean =>
  whole === true && minimum === 0 && maximum === 1;

/** Whether the value of any approach is none of those. */
const isNoneOf = (allowed: readonly string[]): string =>
  `SUMPRODUCT(${allowed.map((value) => `(base<>${value})`).join("*")}*1)>0`;

/** Which bound is the larger number differs from input to input. */
const eachMark = ({ whole }: Input): string =>
  `IF(SUMPRODUCT(((base-low)*(base-high)>0)${whole ? "+(INT(base)<>base)" : "*1"})=0,"","outside")`;

/** When a whole number is none within its bounds, and what the row says then. */
function brokenWhole({ minimum = 0, above = false, maximum }: Input): string {
  // Whole bounds: a criterion with a decimal point is no number to a German Excel.
  const least = above ? Math.floor(minimum) + 1 : Math.ceil(minimum);
  const fits = `base,INT(base),base,">=${least}"`;
  if (maximum === undefined) return `COUNTIFS(${fits})=0,"whole, from ${least}"`;
  const most = Math.floor(maximum);
  return `COUNTIFS(${fits},base,"<=${most}")=0,"whole, ${least}–${most}"`;
}
