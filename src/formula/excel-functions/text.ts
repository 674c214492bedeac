import { Decimal } from "../../engine/decimal";
import { roundTo } from "../../engine/round";
import { TcoError } from "../../engine/tco-error";
import { broadcast, mapValue } from "../broadcast";
import { toLogical, toNumber, toText } from "../coerce";
import { isMatrix } from "../is-matrix";
import type { Scalar, Value } from "../value";
import { withDecimalComma } from "../with-decimal-comma";
import type { FunctionTable } from "./excel-function";
import { ofScalars } from "./lift";
import { scalarsOf } from "./scalars-of";

type Sound = Exclude<Scalar, TcoError>;

export const text: FunctionTable = {
  TEXT: ofScalars(2, 2, (value = null, code = null) => formatted(value, code)),
  FIXED: {
    least: 1,
    most: 3,
    body: (args, { decimalComma }) => {
      const text = broadcast(args, fixed);
      return decimalComma
        ? mapValue(text, (one) => (typeof one === "string" ? withDecimalComma(one) : one))
        : text;
    },
  },
  LEFT: ofScalars(1, 2, (value = null, count = new Decimal(1)) => left(value, count)),
  LEN: ofScalars(1, 1, (value = null) => {
    const letters = toText(value);
    return letters instanceof TcoError ? letters : new Decimal(letters.length);
  }),
  TEXTJOIN: { least: 3, most: Infinity, body: joinedTexts },
  HYPERLINK: ofScalars(1, 2, (address = null, shown = address) => shown),
};

/** The three codes that mean the same under every locale. */
function formatted(value: Sound, code: Sound): Scalar {
  if (code === "@") return toText(value);
  if (code !== "0" && code !== "0%") {
    return new TcoError("#VALUE!", `TEXT knows the codes 0, 0% and @ here, not "${String(code)}".`);
  }
  if (typeof value === "boolean") return toText(value);
  const number = toNumber(value);
  if (number instanceof TcoError) return value;
  return code === "0"
    ? roundTo(number, 0).toFixed()
    : `${roundTo(number.times(100), 0).toFixed()}%`;
}

function fixed([value = null, places = new Decimal(2), plain = false]: readonly Scalar[]): Scalar {
  const number = toNumber(value);
  const digits = toNumber(places);
  const withoutCommas = toLogical(plain);
  if (number instanceof TcoError) return number;
  if (digits instanceof TcoError) return digits;
  if (withoutCommas instanceof TcoError) return withoutCommas;
  const count = digits.trunc().toNumber();
  const shown = roundTo(number, count).toFixed(Math.max(0, count));
  return withoutCommas ? shown : grouped(shown);
}

function grouped(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

function left(value: Sound, count: Sound): Scalar {
  const letters = toText(value);
  const number = toNumber(count);
  if (letters instanceof TcoError) return letters;
  if (number instanceof TcoError) return number;
  if (number.isNegative()) return new TcoError("#VALUE!", "LEFT takes no negative count.");
  return letters.slice(0, number.trunc().toNumber());
}

function joinedTexts([delimiter = null, ignoreEmpty = null, ...parts]: readonly Value[]): Value {
  const skip = toLogical(isMatrix(ignoreEmpty) ? null : ignoreEmpty);
  const between = toText(isMatrix(delimiter) ? (delimiter[0]?.[0] ?? null) : delimiter);
  if (between instanceof TcoError) return between;
  if (skip instanceof TcoError) return skip;
  const texts = parts.flatMap((part) => (isMatrix(part) ? scalarsOf(part) : [part])).map(toText);
  const fault = texts.find((part) => part instanceof TcoError);
  return fault ?? texts.filter((part) => !skip || part !== "").join(between);
}
