import { f01 } from "./rules/f01-one-formula";
import { f02 } from "./rules/f02-constants";
import { f03 } from "./rules/f03-length";
import { f04 } from "./rules/f04-nested-if";
import { f05 } from "./rules/f05-forbidden";
import { f06 } from "./rules/f06-allow-list";
import { f07 } from "./rules/f07-caught-errors";
import { f08 } from "./rules/f08-whole-blocks";
import { f09 } from "./rules/f09-tco-calls";
import { f10 } from "./rules/f10-rounding";
import { f11 } from "./rules/f11-discounting";
import { f12 } from "./rules/f12-text-codes";
import { l01 } from "./rules/l01-calc-grid";
import { l02 } from "./rules/l02-units";
import { l03 } from "./rules/l03-unique-ids";
import { l05 } from "./rules/l05-reading-order";
import { l06 } from "./rules/l06-frozen-panes";
import { l07 } from "./rules/l07-time-axis";
import { p01 } from "./rules/p01-font-colors";
import { p02 } from "./rules/p02-protection";
import { p03 } from "./rules/p03-validation";
import { p04 } from "./rules/p04-sources";
import { p05 } from "./rules/p05-number-formats";
import { p06 } from "./rules/p06-scale";
import { p07 } from "./rules/p07-checks";
import { p09 } from "./rules/p09-print";
import { p10 } from "./rules/p10-charts";
import { p11 } from "./rules/p11-names";
import { t01 } from "./rules/t01-corkscrew";
import { t02 } from "./rules/t02-signs";
import { t03 } from "./rules/t03-guarded-ratios";
import { t04 } from "./rules/t04-dependants";
import { t05 } from "./rules/t05-periods";
import { w01 } from "./rules/w01-tab-colors";
import { w02 } from "./rules/w02-cover";
import { w03 } from "./rules/w03-typed-numbers";
import { w04 } from "./rules/w04-entered-once";
import { w05 } from "./rules/w05-external-links";
import { w07 } from "./rules/w07-nothing-hidden";
import { w08 } from "./rules/w08-circularity";
import { w09 } from "./rules/w09-precision";
import { w10 } from "./rules/w10-errors";
import { w11 } from "./rules/w11-version";
import type { Rule } from "./rule-test";

/** Every rule that is read from a plan, by its letter and number. */
export const planRules: Readonly<Record<string, Rule>> = {
  f01,
  f02,
  f03,
  f04,
  f05,
  f06,
  f07,
  f08,
  f09,
  f10,
  f11,
  f12,
  l01,
  l02,
  l03,
  l05,
  l06,
  l07,
  p01,
  p02,
  p03,
  p04,
  p05,
  p06,
  p07,
  p09,
  p10,
  p11,
  t01,
  t02,
  t03,
  t04,
  t05,
  w01,
  w02,
  w03,
  w04,
  w05,
  w07,
  w08,
  w09,
  w10,
  w11,
};
