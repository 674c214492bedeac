import { Decimal } from "../../src/engine/decimal";

/** Equal to 22 of the 34 digits that the engine carries, or to 25 decimals near zero. */
export function expectSame(a: Decimal, b: Decimal): void {
  const scale = Decimal.max(a.abs(), b.abs(), 1e-3);
  expect(a.minus(b).abs().div(scale).toNumber()).toBeLessThan(1e-22);
}
