import { Decimal } from "./decimal";

const KNOWN: readonly Decimal[] = Array.from({ length: 1000 }, (_, i) => new Decimal(i));

/** A number as a Decimal: counts, places, ones and zeros, of which a workbook has tens of thousands, are kept. */
export const whole = (number: number): Decimal => KNOWN[number] ?? new Decimal(number);
