import { oncePer } from "../../engine/once-per";
import type { CaseOverride, CaseValues, NamedCase } from "../../scenarios/named-case";
import type { ParityChoice, Scenario } from "../../scenarios/scenario";
import { FIRST } from "../grid";
import type { CaseTable } from "./case-table";

/** One computation of the whole: which values it reads, the volume it is computed for, what it sets instead. */
export interface Case {
  readonly id: string;
  readonly label: string;
  readonly values: CaseValues;
  readonly volume: CaseValues;
  readonly set?: readonly CaseOverride[];
  readonly choices?: ParityChoice;
}

/** Low, base and high are computed at the live volume: volume is a decision, not an uncertainty. */
const common: readonly Case[] = [
  { id: "live", label: "Live", values: "live", volume: "live" },
  { id: "published", label: "Published", values: "published", volume: "published" },
  { id: "low", label: "Low", values: "low", volume: "live" },
  { id: "base", label: "Base", values: "base", volume: "live" },
  { id: "high", label: "High", values: "high", volume: "live" },
  { id: "volume_low", label: "Volume low", values: "live", volume: "low" },
  { id: "volume_base", label: "Volume base", values: "live", volume: "base" },
  { id: "volume_high", label: "Volume high", values: "live", volume: "high" },
];

/** Whether every workbook has the case. */
export const isCommonCase = (one: Case): boolean => common.includes(one);

/** Every case of the workbook, in the order of their columns. */
export const casesOf = oncePer(({ cases = [] }: Scenario): readonly Case[] => [
  ...common,
  ...cases.map(named),
]);

function named({ values = "base", ...rest }: NamedCase): Case {
  const volume = values === "published" ? values : "live";
  return { ...rest, values, volume };
}

/** The volumes over which the sensitivities go. */
export const volumes = ["low", "base", "high"] as const;

export function forcesChoices(scenario: Scenario): boolean {
  return casesOf(scenario).some(({ choices }) => choices !== undefined);
}

/** A column of Cases: one approach in one case. */
export interface CaseColumn {
  readonly one: Case;
  readonly approach: string;
}

/** The columns of Cases, all approaches of a case side by side. */
export const caseColumns = oncePer((scenario: Scenario): readonly CaseColumn[] =>
  casesOf(scenario).flatMap((one) => scenario.approaches.map(({ id }) => ({ one, approach: id }))),
);

/** The columns of Cases with which a case begins. */
export const firstOfEachCase = (scenario: Scenario): readonly number[] =>
  casesOf(scenario).map((_, i) => FIRST + i * scenario.approaches.length);

/** The id of the row of Cases that computes a line or calls up an input. */
export const caseRowId = (id: string) => `CASE.${id}`;

export const casesTable = (scenario: Scenario): CaseTable => ({
  rowId: caseRowId,
  count: caseColumns(scenario).length,
});

/** The column of Cases in which a case computes an approach. */
export function caseColumn(scenario: Scenario, caseId: string, approachId: string): number {
  return (
    FIRST +
    caseColumns(scenario).findIndex(
      ({ one, approach }) => one.id === caseId && approach === approachId,
    )
  );
}
