import { Decimal } from "../engine/decimal";
import { rememberedUpTo } from "../engine/remembered-up-to";
import { withinExcel } from "./within-excel";

/** The number that a literal spells; formulas spell the same few again and again. */
export const literalNumber = rememberedUpTo(1000, (text: string) => withinExcel(new Decimal(text)));
