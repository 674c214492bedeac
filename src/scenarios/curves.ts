/** Each approach's cost of a month as a curve of the volume, for sheet Break-even. */
export interface Curves {
  /** The inputs between whose values crossovers are looked for. */
  readonly from: string;
  readonly to: string;
  /** The line, of a month or a year, that the parts add up to at the live volume. */
  readonly total: string;
  /** At most three; a curve is their sum. */
  readonly parts: readonly CurvePart[];
  /** Which approaches are compared; the baseline with each other one where left out. */
  readonly compare?: readonly (readonly [one: string, other: string])[];
  /** How many crossovers each pair has room for. */
  readonly answers: number;
  /** How many intervals between neighbouring breaks Points has room for; as many as there can be where left out. */
  readonly intervals?: number;
  /** The input with the volume up to which prices are published; 0 says that all are. */
  readonly limit?: string;
}

/**
 * A part costs MAX(minimum, fixed + unit × MAX(0, volume − included)) a month, or fixed + unit × MAX(0, volume − included)
 * + step_cost for every step_size begun. Each figure is one formula for all approaches; what is left out is 0.
 */
export interface CurvePart {
  readonly id: string;
  readonly label: string;
  readonly fixed?: string;
  readonly unit?: string;
  readonly minimum?: string;
  readonly included?: string;
  readonly step_size?: string;
  readonly step_cost?: string;
  /** How many steps from the start of the range on are looked at; 20 where left out, which is the most. */
  readonly steps?: number;
}
export const MOST_STEPS = 20;
export type CurveFigure = Exclude<keyof CurvePart, "id" | "label" | "steps">;

export const curveFigures: readonly CurveFigure[] = [
  "fixed",
  "unit",
  "minimum",
  "included",
  "step_size",
  "step_cost",
];

interface Compared {
  readonly approaches: readonly { readonly id: string }[];
  readonly baseline: string;
}

/** The pairs that are compared, by their ids. */
export function comparedPairs(
  curves: Curves,
  { approaches, baseline }: Compared,
): readonly (readonly [one: string, other: string])[] {
  if (curves.compare) return curves.compare;
  return approaches.filter(({ id }) => id !== baseline).map(({ id }) => [id, baseline] as const);
}
