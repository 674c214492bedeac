import { Decimal } from "../engine/decimal";
import type { TcoError } from "../engine/tco-error";
import { withinExcel } from "./within-excel";

const MOST = 1000;
const known = new Map<string, Decimal | TcoError>();

/** The number that a literal spells; formulas spell the same few again and again. */
export function literalNumber(text: string): Decimal | TcoError {
  const found = known.get(text);
  if (found) return found;
  const made = withinExcel(new Decimal(text));
  if (known.size >= MOST) known.clear();
  known.set(text, made);
  return made;
}
