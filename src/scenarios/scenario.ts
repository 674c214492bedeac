import type { BudgetEntry } from "./budget";
import type { Curves } from "./curves";
import type { Finding } from "./finding";
import type { NamedCase } from "./named-case";
import type { Sensitivity } from "./sensitivity";
import type { Roles } from "./roles";
import type { TableSheet } from "./table-sheet";
import type { Deck } from "./deck";

/** A comparison as data: what is compared, what goes in, how each line is computed, where each fact comes from. */
export interface Scenario {
  /** Where an editor finds the JSON schema of scenarios; the workbook has no use for it. */
  readonly $schema?: string;
  /** Letters, digits, - and _: it names the workbook's file. */
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly question: string;
  readonly author: string;
  /** A currency's code, such as EUR; also one of the units. */
  readonly currency: string;
  /** The day that prices and facts are of, written YYYY-MM-DD. */
  readonly as_of: string;
  /** The words that units are made of, such as EUR, run and month. */
  readonly units: readonly string[];
  readonly approaches: readonly Approach[];
  /** The approach that savings are measured against; the only one, where there is one. */
  readonly baseline: string;
  /** What the comparison rests on, in sentences for the cover; {id} says the live value of a shared input. */
  readonly basis: readonly string[];
  /** What a manager must know beside the totals: below Summary's headline. */
  readonly findings?: readonly Finding[];
  readonly inputs: readonly Input[];
  /** What each approach must offer; none, and there is no sheet Parity. */
  readonly capabilities: readonly Capability[];
  readonly sheets: readonly CalcSheet[];
  readonly roles: Roles;
  /** Lines that Summary shows as what would change the answer. */
  readonly flip_points?: readonly string[];
  /** What is computed once more with other values, besides low, base and high. */
  readonly cases?: readonly NamedCase[];
  /** Lines that sheet Scenarios shows for each case besides those of the roles. */
  readonly case_lines?: readonly string[];
  readonly sensitivity?: Sensitivity;
  readonly tables?: readonly TableSheet[];
  readonly curves?: Curves;
  readonly deck?: Deck;
  /** The accounts of a fiscal year's budget: together they hold the whole cost. */
  readonly budget?: readonly BudgetEntry[];
  readonly engine_checks: readonly EngineCheck[];
  readonly published: readonly PublishedFigure[];
  readonly bridges: readonly Bridge[];
  readonly alerts: readonly Alert[];
  readonly sources: readonly Source[];
  readonly contradictions: readonly Contradiction[];
  readonly log: readonly LogEntry[];
}

export interface Approach {
  readonly id: string;
  readonly label: string;
  /** RRGGBB, the same on every chart. */
  readonly color: string;
}

export type Confidence = "published" | "derived" | "assumed" | "disputed";
export type RangeBasis = "published range" | "assumed" | "policy" | "contract";
export type InputValue = number | string;
/** One value for each approach by its id. */
export type PerApproach<T> = Readonly<Record<string, T>>;
export type InputValues = InputValue | PerApproach<InputValue>;

/**
 * A number (or one of `choices`) that goes in. Low is the value that gives the lower cost, high the one that gives
 * the higher; an input without them has no range. An input with a value for each approach is written by approach id.
 */
export interface Input {
  /** What formulas call it. */
  readonly id: string;
  readonly label: string;
  /** Words of `units` joined by / and *, such as EUR/month; "1" for shares and counts, "text" with choices. */
  readonly unit: string;
  /** Inputs of one group stand below one title. */
  readonly group: string;
  readonly low?: InputValues;
  readonly base: InputValues;
  readonly high?: InputValues;
  /** What the document says; the base where left out. */
  readonly published?: InputValues;
  /** 0 where left out. */
  readonly minimum?: number;
  /** The value must be greater than the minimum, not equal to it. */
  readonly above?: boolean;
  readonly maximum?: number;
  readonly whole?: boolean;
  readonly choices?: readonly string[];
  readonly format: FormatName;
  readonly confidence: Confidence;
  readonly range: RangeBasis;
  readonly source: string;
  readonly note?: string;
  /** Which selector picks the live value; the case selector where left out. */
  readonly selector?: "volume" | "fx";
  /** Offered in the pane. */
  readonly main?: boolean;
  /** The rate-card entry that gives the base: one id, or one for each approach. */
  readonly rate?: string | PerApproach<string>;
}

/** The number formats by name; their codes are in the workbook's list. */
export type FormatName =
  | "money"
  | "cents"
  | "price"
  | "token_price"
  | "percent"
  | "fine_percent"
  | "multiple"
  | "small_price"
  | "tokens"
  | "whole"
  | "decimal"
  | "year"
  | "text";

export type ParityChoice = "build" | "buy" | "included" | "waived";
export interface Capability {
  readonly id: string;
  readonly label: string;
  readonly choice: PerApproach<ParityChoice>;
  /** What the document assumes; the choice where left out. */
  readonly published?: PerApproach<ParityChoice>;
  readonly note: string;
  readonly source: string;
}

export interface CalcSheet {
  readonly id: string;
  readonly name: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}
/**
 * One formula for all approaches. Names are input ids, capability choices (`choice_rag`) and the ids of lines above;
 * BASELINE(x) is x of the baseline approach, AT(x,"id") of the approach named.
 */
export interface Line {
  readonly id: string;
  readonly label: string;
  /** What the formula comes out in: it is checked. */
  readonly unit: string;
  /** In Excel's syntax, without an equals sign: "runs_per_month * run_fee". */
  readonly formula: string;
  readonly format: FormatName;
  /** The formula in words. */
  readonly basis: string;
  readonly source?: string;
  readonly total?: boolean;
  /** May be negative. */
  readonly signed?: boolean;
}

/** A line computed a second way by one call of the catalogue. */
export interface EngineCheck {
  readonly line: string;
  readonly call: string;
}

export interface PublishedFigure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: FormatName;
  readonly value: number;
  /** How far the document rounds it, as ROUND counts: -2 to hundreds, 2 to whole per cent; `ID.digits` in formulas. */
  readonly digits?: number;
  readonly source: string;
}
/**
 * How a published figure becomes ours: the steps add to the whole difference. In the formulas of later bridges `ID` is
 * the published figure, `ID.step_1` a step, `ID.bridged` the figure and its steps together, `ID.ours` ours. A step
 * stands on its own facts: one that is computed as ours less the rest would explain anything.
 */
export interface Bridge {
  readonly id: string;
  /** Short: it stands before the label of each step. */
  readonly label: string;
  /** What the published figure is. */
  readonly from: string;
  readonly unit: string;
  readonly format: FormatName;
  readonly approach: string;
  /** The named case that inputs and lines are read in; the published one where left out. All of it is published. */
  readonly case?: string;
  readonly published: string;
  readonly ours: string;
  readonly steps: readonly BridgeStep[];
}
/** A step has an amount, or leaves the case of a basis that the document counts on. */
export interface BridgeStep {
  readonly kind: "rounding" | "omission" | "basis" | "error";
  readonly reason: string;
  readonly amount?: string;
  /** The named case that the steps before are read in; the amount of this one is how far ours moves from there. */
  readonly case?: string;
}
/** A judgement: `formula` is TRUE for the approaches that it concerns. */
export interface Alert {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  readonly formula: string;
}
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Left out for an assumption of the template's own. */
  readonly url?: string;
  /** Left out where the document has none: then the day of access counts. */
  readonly date?: string;
  readonly accessed: string;
  readonly supports: string;
}
export interface Contradiction {
  readonly topic: string;
  readonly text: string;
}
export interface LogEntry {
  readonly version: string;
  readonly date: string;
  readonly change: string;
}
