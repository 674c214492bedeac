import type { TcoError } from "../engine/tco-error";
import type { FloatFunction } from "./compile";
import { floatPower } from "./float-operators";

type Values = readonly number[];

/** Functions that need all their arguments' values. */
const BODIES: Readonly<Record<string, (values: Values) => number>> = {
  SUM: (values) => values.reduce((sum, value) => sum + value, 0),
  SUMPRODUCT: (values) => values.reduce((product, value) => product * value, 1),
  PRODUCT: (values) => values.reduce((product, value) => product * value, 1),
  AVERAGE: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  MIN: (values) => (values.every(Number.isFinite) ? Math.min(...values) : NaN),
  MAX: (values) => (values.every(Number.isFinite) ? Math.max(...values) : NaN),
  ABS: ([value = NaN]) => Math.abs(value),
  SIGN: ([value = NaN]) => Math.sign(value),
  SQRT: ([value = NaN]) => Math.sqrt(value),
  INT: ([value = NaN]) => Math.floor(value),
  POWER: ([base = NaN, exponent = NaN]) => floatPower(base, exponent),
  ROUND: ([value = NaN, places = NaN]) => rounded(value, Math.trunc(places)),
  CEILING: ([value = NaN, step = NaN]) =>
    step === 0 || value === 0
      ? 0
      : unlessSignsClash(value, step, Math.ceil(unlessNearWhole(value / step)) * step),
  FLOOR: ([value = NaN, step = NaN]) =>
    value === 0 ? 0 : unlessSignsClash(value, step, Math.floor(value / step) * step),
  MOD: ([value = NaN, divisor = NaN]) => value - Math.floor(value / divisor) * divisor,
  SLN: ([cost = NaN, salvage = NaN, life = NaN]) => (life === 0 ? NaN : (cost - salvage) / life),
  AND: (values) => answer(values, values.every(isTrue)),
  OR: (values) => answer(values, values.some(isTrue)),
  NOT: (values) => answer(values, !values.some(isTrue)),
};

/** Functions that evaluate only the branch they take. */
const CHOICES: Readonly<Record<string, (parts: readonly FloatFunction[]) => FloatFunction>> = {
  IF:
    ([test = nothing, yes = nothing, no = nothing]) =>
    (args) => {
      const holds = test(args);
      if (Number.isNaN(holds)) return NaN;
      return holds !== 0 ? yes(args) : no(args);
    },
  IFERROR:
    ([value = nothing, otherwise = nothing]) =>
    (args) => {
      const found = value(args);
      return Number.isNaN(found) ? otherwise(args) : found;
    },
};

export function floatCall(
  name: string,
  parts: readonly FloatFunction[],
  refused: () => TcoError,
): FloatFunction {
  const choice = CHOICES[name];
  if (choice) return choice(parts);
  const body = BODIES[name];
  if (!body) throw refused();
  return (args) => body(parts.map((part) => part(args)));
}

function nothing(): number {
  return 0;
}

function isTrue(value: number): boolean {
  return value !== 0;
}

function answer(values: Values, holds: boolean): number {
  if (values.some(Number.isNaN)) return NaN;
  return holds ? 1 : 0;
}

/** NaN close to a whole number, where a rounding error would be a step. */
function unlessNearWhole(steps: number): number {
  return Math.abs(steps - Math.round(steps)) <= 1e-9 * Math.abs(steps) ? NaN : steps;
}

/** Half away from zero; NaN close to a half, where a rounding error would be a unit. */
function rounded(value: number, places: number): number {
  const scale = floatPower(10, places);
  const size = Math.abs(value) * scale + 0.5;
  return (Math.sign(value) * Math.floor(unlessNearWhole(size))) / scale;
}

function unlessSignsClash(value: number, step: number, result: number): number {
  return step === 0 || (value > 0 && step < 0) ? NaN : result;
}
