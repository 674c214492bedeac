/** A comparison as data: what is compared, what goes in, how each line is computed, where each fact comes from. */
export interface Scenario {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly question: string;
  readonly author: string;
  readonly currency: string;
  /** ISO date. */
  readonly as_of: string;
  /** The base units that this scenario's unit texts may use. */
  readonly units: readonly string[];
  readonly approaches: readonly Approach[];
  /** The approach that savings are measured against. */
  readonly baseline: string;
  readonly basis: readonly string[];
  readonly inputs: readonly Input[];
  readonly capabilities: readonly Capability[];
  readonly sections: readonly Section[];
  /** Which line of the totals plays which part in Summary, chart, Cash flow and Cases. */
  readonly roles: Roles;
  readonly rate_card: readonly RateCardUse[];
  readonly published: readonly PublishedFigure[];
  readonly bridges: readonly Bridge[];
  readonly alerts: readonly Alert[];
  readonly sources: readonly Source[];
  readonly contradictions: readonly string[];
  readonly log: readonly LogEntry[];
}
export interface Approach {
  readonly id: string;
  readonly label: string;
  /** RRGGBB. */
  readonly color: string;
}
export type Confidence = "published" | "derived" | "assumed" | "disputed";
export type RangeBasis = "published range" | "assumed" | "policy" | "contract";
/** A number for all approaches, or one for each by approach id. */
export type PerApproach = Readonly<Record<string, number>>;

export interface Input {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** Left out for "global": one value for all approaches. */
  readonly per?: "approach";
  readonly low?: number | PerApproach;
  readonly base: number | PerApproach;
  readonly high?: number | PerApproach;
  /** What the document says; the base where left out. */
  readonly published?: number | PerApproach;
  readonly minimum: number;
  /** The value must be greater than the minimum. */
  readonly above?: boolean;
  readonly maximum?: number;
  readonly whole?: boolean;
  readonly format: string;
  readonly confidence: Confidence;
  readonly range: RangeBasis;
  readonly source: string;
  readonly note?: string;
  /** Which selector chooses the live value. */
  readonly selector?: "case" | "volume" | "fx";
  /** Shown in the pane. */
  readonly main?: boolean;
  /** The row of the rate card that gives the base, by its id. */
  readonly rate?: string | Readonly<Record<string, string>>;
}
export type ParityChoice = "build" | "buy" | "included" | "waived";
export interface Capability {
  readonly id: string;
  readonly label: string;
  readonly choice: Readonly<Record<string, ParityChoice>>;
  readonly note?: string;
  readonly source: string;
}
export interface Section {
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  readonly lines: readonly Line[];
}
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly formula: string;
  readonly format: string;
  readonly basis: string;
  readonly source?: string;
  readonly total?: boolean;
}
export interface Roles {
  readonly components: readonly string[];
  readonly subtotal: string;
  readonly passthrough: string;
  readonly total: string;
  readonly one_time: string;
}
export interface RateCardUse {
  readonly id: string;
}
export interface PublishedFigure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly source: string;
}
export interface Bridge {
  readonly id: string;
  readonly label: string;
  readonly line: string;
  readonly approach: string;
  readonly published: string;
  readonly steps: readonly BridgeStep[];
}
export interface BridgeStep {
  readonly kind: "rounding" | "omission" | "basis" | "error";
  readonly reason: string;
  readonly amount: string;
}
export interface Alert {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
}
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly date?: string;
  readonly accessed: string;
  readonly supports: string;
}
export interface LogEntry {
  readonly version: string;
  readonly date: string;
  readonly change: string;
}
