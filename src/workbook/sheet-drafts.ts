import type { Blueprint } from "./blueprint";
import { fills } from "./fills";
import type { LaidSheet } from "./lay-out";
import type { SheetDraft } from "./sheet-draft";
import { assumptionsSheet } from "./sheets/assumptions-sheet";
import { checksSheet } from "./sheets/checks-sheet";
import { breakEvenSheet } from "./sheets/break-even-sheet";
import { budgetSheet } from "./sheets/budget-sheet";
import { calcSheet } from "./sheets/calc-sheet";
import { casesSheet } from "./sheets/cases-sheet";
import { cashFlowSheet } from "./sheets/cash-flow-sheet";
import { paritySheet } from "./sheets/parity-sheet";
import { rateCardSheet } from "./sheets/rate-card-sheet";
import { pointsSheet } from "./sheets/points-sheet";
import { coverSheet } from "./sheets/cover-sheet";
import { deckSheet } from "./sheets/deck-sheet";
import { logSheet } from "./sheets/log-sheet";
import { reconciliationSheet } from "./sheets/reconciliation-sheet";
import { scenariosSheet } from "./sheets/scenarios-sheet";
import { sensitivitySheet } from "./sheets/sensitivity-sheet";
import { sourcesSheet } from "./sheets/sources-sheet";
import { summarySheet } from "./sheets/summary-sheet";
import { tablesSheet } from "./sheets/tables-sheet";
import { variationsSheet } from "./sheets/variations-sheet";

/** The sheets in the order in which they are laid out: a sheet may refer to the ids of those before it. */
export const sheetDrafts: readonly ((
  blueprint: Blueprint,
  before: readonly LaidSheet[],
) => readonly SheetDraft[])[] = [
  (blueprint) => (fills.rateCard(blueprint.scenario) ? [rateCardSheet(blueprint)] : []),
  (blueprint) => [assumptionsSheet(blueprint)],
  (blueprint) =>
    blueprint.scenario.sheets.map((sheet) =>
      sheet.id === "parity" ? paritySheet(blueprint, sheet) : calcSheet(blueprint, sheet),
    ),
  (blueprint) => (fills.cashFlow(blueprint.scenario) ? [cashFlowSheet(blueprint)] : []),
  (blueprint) => [casesSheet(blueprint)],
  (blueprint) => (fills.variations(blueprint.scenario) ? [variationsSheet(blueprint)] : []),
  (blueprint) => [scenariosSheet(blueprint)],
  (blueprint) => [sensitivitySheet(blueprint)],
  (blueprint) => {
    const { curves } = blueprint.scenario;
    return curves ? [pointsSheet(blueprint, curves), breakEvenSheet(blueprint, curves)] : [];
  },
  (blueprint) => (blueprint.scenario.budget ? [budgetSheet(blueprint)] : []),
  ({ scenario }) => (scenario.tables ?? []).map((sheet) => tablesSheet(scenario, sheet)),
  (blueprint) => (fills.reconciliation(blueprint.scenario) ? [reconciliationSheet(blueprint)] : []),
  (blueprint, before) => [checksSheet(blueprint, before)],
  (blueprint) => [sourcesSheet(blueprint), logSheet(blueprint)],
  (blueprint) => [summarySheet(blueprint)],
  (blueprint) => [deckSheet(blueprint)],
  (blueprint, before) => [coverSheet(blueprint, before)],
];
