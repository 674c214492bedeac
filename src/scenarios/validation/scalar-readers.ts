import { didYouMean } from "./nearest-word";
import { scalar, type Reader } from "./reader";

const isText = (value: unknown): value is string => typeof value === "string";
const filled = (value: unknown): value is string => isText(value) && value.trim() !== "";

export const text = scalar("a text that is not empty", filled);
/** MATCH looks approaches up by this text: it knows wildcards and refuses more than 255 characters. */
export const approachLabel = scalar(
  "a text of at most 60 characters that has none of * ? ~ and does not begin with =",
  (value) => filled(value) && value.length <= 60 && !/^=|[*?~]/.test(value),
);
export const anyText = scalar("a text", isText);
export const flag = scalar("true or false", (value) => typeof value === "boolean");
export const formula = scalar("a formula in quotes", filled, (value) =>
  typeof value === "number" ? `; write "${value}"` : "",
);
export const unit = scalar("a unit such as EUR/month", filled);

export const number = scalar("a number", Number.isFinite, (value) => {
  const meant = filled(value) ? Number(value) : NaN;
  return Number.isFinite(meant) ? `; write ${meant} without quotes` : "";
});

export const digits = scalar(
  "a whole number from -9 to 9",
  (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 9,
);

export const color = scalar(
  "a colour as six hexadecimal digits such as 1F4E79",
  (value) => isText(value) && /^[0-9A-Fa-f]{6}$/.test(value),
  (value) => (isText(value) && value.startsWith("#") ? "; leave out the #" : ""),
);

export const address = scalar(
  "a web address that begins with https:// or http://",
  (value) => isText(value) && /^https?:\/\/[^\s/]+\S*$/.test(value),
);

export const day = scalar(
  "a day of the calendar written YYYY-MM-DD",
  (value) => isText(value) && isDay(value),
);

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}

export function oneOf<Word extends string>(...words: readonly Word[]): Reader {
  return scalar(
    `one of ${words.map((word) => `"${word}"`).join(", ")}`,
    (value) => words.some((word) => word === value),
    (value) => (isText(value) ? didYouMean(value, words) : ""),
  );
}
