import type {
  Bridge,
  BridgeStep,
  Contradiction,
  LogEntry,
  PublishedFigure,
  Source,
} from "../scenario";
import { format } from "./input-shape";
import { list } from "./list-reader";
import { optional, record } from "./record-reader";
import { address, day, digits, formula, number, oneOf, text, unit } from "./scalar-readers";

export const publishedFigure = record<PublishedFigure>({
  id: text,
  label: text,
  unit,
  format,
  value: number,
  digits: optional(digits),
  source: text,
});

const step = record<BridgeStep>({
  kind: oneOf<BridgeStep["kind"]>("rounding", "omission", "basis", "error"),
  reason: text,
  amount: optional(formula),
  case: optional(text),
});

export const bridge = record<Bridge>({
  id: text,
  label: text,
  from: text,
  unit,
  format,
  approach: text,
  case: optional(text),
  published: formula,
  ours: formula,
  steps: list(step),
});

export const source = record<Source>({
  id: text,
  publisher: text,
  title: text,
  url: optional(address),
  date: optional(day),
  accessed: day,
  supports: text,
});

export const contradiction = record<Contradiction>({ topic: text, text });

export const logEntry = record<LogEntry>({ version: text, date: day, change: text });
