import { oncePer } from "../../engine/once-per";
import type { CaseOverride, CaseValues, NamedCase } from "../../scenarios/named-case";
import type { ParityChoice, Scenario } from "../../scenarios/scenario";
import { FIRST } from "../grid";
import type { CheckedRow } from "../row-checks";

/** One computation of the whole: which values it reads, the volume it is computed for, what it sets instead. */
export interface Case {
  readonly id: string;
  readonly label: string;
  readonly values: CaseValues;
  readonly volume: CaseValues;
  readonly set?: readonly CaseOverride[];
  readonly choices?: ParityChoice;
  /** Computed down to the total only, as sheet Sensitivity needs it. */
  readonly totalOnly?: true;
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

/** Every case of the workbook, in the order of their columns; those computed to the total only stand last. */
export const casesOf = oncePer((scenario: Scenario): readonly Case[] => {
  const { cases = [] } = scenario;
  return [...common, ...cases.map(named), ...tornadoCases(scenario), ...gridCases(scenario)];
});

function named({ values = "base", ...rest }: NamedCase): Case {
  const volume = values === "published" ? values : "live";
  return { ...rest, values, volume };
}

/** The ends of an input's range as the ids of cases begin: one input alone is at its low or its high. */
export const tornadoEnds = { low: "at_low", high: "at_high" } as const;

function tornadoCases({ sensitivity, inputs }: Scenario): readonly Case[] {
  const { tornado = [] } = sensitivity ?? {};
  return tornado.flatMap((input) =>
    (["low", "high"] as const).map((at): Case => ({
      id: `${tornadoEnds[at]}.${input}`,
      label: `${at}: ${inputs.find(({ id }) => id === input)?.label ?? input}`,
      ...{ values: "base", volume: "live", set: [{ input, at }], totalOnly: true },
    })),
  );
}

/** The volumes over which the sensitivities go. */
export const volumes = ["low", "base", "high"] as const;

/** What the id of a case says of its value of the grid's other input, counted from 1. */
export const gridValue = (number: number) => `grid_${number}`;

function gridCases({ sensitivity }: Scenario): readonly Case[] {
  const grid = sensitivity?.two_way;
  if (!grid) return [];
  return grid.values.flatMap((value, i) =>
    volumes.map((volume): Case => ({
      id: `volume_${volume}.${gridValue(i + 1)}`,
      label: `Grid value ${i + 1}, volume ${volume}`,
      ...{ values: "live", volume, set: [{ input: grid.input, value }], totalOnly: true },
    })),
  );
}

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

/** The id of the row of Cases that computes a line or calls up an input. */
export const caseRowId = (id: string) => `CASE.${id}`;

/** The column of Cases in which a case computes an approach. */
export function caseColumn(scenario: Scenario, caseId: string, approachId: string): number {
  return (
    FIRST +
    caseColumns(scenario).findIndex(
      ({ one, approach }) => one.id === caseId && approach === approachId,
    )
  );
}

/** After the last case: each row added up a second way, then whether both ways agree. */
export const casesAtOnce = (scenario: Scenario): number => FIRST + caseColumns(scenario).length;
export const casesRowCheck = (scenario: Scenario): number => casesAtOnce(scenario) + 1;

/** A row is added up over all columns: those that it does not reach are blank. */
export const caseCheckedRow = (scenario: Scenario, format: string): CheckedRow => ({
  first: FIRST,
  last: casesAtOnce(scenario) - 1,
  once: casesAtOnce(scenario),
  format,
});
