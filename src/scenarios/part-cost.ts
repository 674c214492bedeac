import type { CurvePart } from "./curves";

export const partRow = ({ id }: CurvePart, name: string): string => `BE.${id}.${name}`;

/** What a part of a curve costs at a volume, as a formula over its own rows. */
export function partCost(part: CurvePart, volume: string): string {
  const row = (name: string) => partRow(part, name);
  const charged = part.included ? `MAX(0,${volume}-${row("included")})` : volume;
  const size = row("step_size");
  const terms = [
    ...(part.fixed ? [row("fixed")] : []),
    ...(part.unit ? [`${row("unit")}*${charged}`] : []),
    ...(part.step_size ? [`IF(${size}=0,0,${row("step_cost")}*CEILING(${volume}/${size},1))`] : []),
  ].join("+");
  return part.minimum ? `MAX(${row("minimum")},${terms})` : terms;
}
