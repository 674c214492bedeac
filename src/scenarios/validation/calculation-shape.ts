import type { Roles } from "../roles";
import type { Alert, CalcSheet, EngineCheck, Line, Section } from "../scenario";
import { format } from "./input-shape";
import { list } from "./list-reader";
import { optional, record } from "./record-reader";
import { flag, formula, text, unit } from "./scalar-readers";

const line = record<Line>({
  id: text,
  label: text,
  unit,
  formula,
  format,
  basis: text,
  source: optional(text),
  total: optional(flag),
  signed: optional(flag),
});

const section = record<Section>({ title: text, lines: list(line, { word: "line", filled: true }) });

export const sheet = record<CalcSheet>({
  id: text,
  name: text,
  subtitle: text,
  sections: list(section, { filled: true }),
});

export const roles = record<Roles>({
  components: list(text, { filled: true }),
  subtotal: optional(text),
  passthrough: optional(text),
  total: text,
  saving: optional(text),
  saving_total: optional(text),
  saving_amount: optional(text),
  one_time: optional(text),
  recurring_infrastructure: optional(text),
  recurring_labour: optional(text),
  recurring_usage: optional(text),
  usage_minimum: optional(text),
  replicas: optional(text),
  replica_cost: optional(text),
  recurring_spend: optional(text),
  exit: optional(text),
  volume: text,
  per_unit: text,
  units: optional(text),
});

export const engineCheck = record<EngineCheck>({ line: text, call: formula });

export const alert = record<Alert>({ id: text, label: text, meaning: text, formula });
