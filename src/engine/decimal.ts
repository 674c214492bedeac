import DecimalJs from "decimal.js";
import { withFixedFields } from "./with-fixed-fields";

/**
 * The arithmetic of every figure: 34 significant digits (IEEE decimal128), banker's rounding, so that a
 * result does not depend on the JavaScript engine that computed it.
 */
export const Decimal = withFixedFields(
  DecimalJs.clone({
    precision: 34,
    rounding: DecimalJs.ROUND_HALF_EVEN,
    toExpNeg: -30,
    toExpPos: 30,
  }),
);
export type Decimal = DecimalJs;
