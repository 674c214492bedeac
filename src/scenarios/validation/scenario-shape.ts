import type { BudgetEntry } from "../budget";
import type { Deck } from "../deck";
import type { Finding, FoundFigure } from "../finding";
import type { Approach, Scenario } from "../scenario";
import { alert, engineCheck, roles, sheet } from "./calculation-shape";
import { namedCase, sensitivity } from "./case-shape";
import { curves } from "./curves-shape";
import { capability, input } from "./input-shape";
import { list } from "./list-reader";
import { bridge, contradiction, logEntry, publishedFigure, source } from "./reconciliation-shape";
import { optional, record } from "./record-reader";
import { approachLabel, color, day, formula, oneOf, text } from "./scalar-readers";
import { tableSheet } from "./table-shape";

const budgetEntry = record<BudgetEntry>({
  account: text,
  label: text,
  treatment: oneOf<BudgetEntry["treatment"]>("capitalise", "expense"),
  line: text,
});

const finding = record<Finding>({
  text,
  figures: list(record<FoundFigure>({ id: text, label: text, formula })),
});

const approach = record<Approach>({ id: text, label: approachLabel, color });

/** What a scenario's JSON must look like; what it means is looked at when it does. */
export const scenarioShape = record<Scenario>({
  $schema: optional(text),
  id: text,
  version: text,
  title: text,
  question: text,
  author: text,
  currency: text,
  as_of: day,
  units: list(text, { filled: true }),
  approaches: list(approach, { word: "approach", filled: true }),
  baseline: text,
  basis: list(text),
  findings: optional(list(finding)),
  inputs: list(input, { word: "input", filled: true }),
  capabilities: list(capability, { word: "capability" }),
  sheets: list(sheet, { word: "sheet", filled: true }),
  roles,
  flip_points: optional(list(text)),
  cases: optional(list(namedCase, { word: "case" })),
  case_lines: optional(list(text)),
  sensitivity: optional(sensitivity),
  tables: optional(list(tableSheet, { word: "sheet" })),
  curves: optional(curves),
  deck: optional(record<Deck>({ bundled: optional(list(text)), quoted_above: optional(text) })),
  budget: optional(list(budgetEntry, { filled: true })),
  engine_checks: list(engineCheck),
  published: list(publishedFigure, { word: "published figure" }),
  bridges: list(bridge, { word: "bridge" }),
  alerts: list(alert, { word: "alert" }),
  sources: list(source, { word: "source", filled: true }),
  contradictions: list(contradiction),
  log: list(logEntry),
});
