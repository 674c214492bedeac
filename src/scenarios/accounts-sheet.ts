import { oncePer } from "../engine/once-per";
import type { BudgetEntry } from "./budget";
import type { CalcSheet, Line, Scenario, Section } from "./scenario";
import { isSameUnit } from "./validation/is-same-unit";
import { linesOf } from "./validation/lines-of";

/** The scenario with a sheet Accounts after its own, where it has a budget: what each account costs once or in a full year. */
export function withAccountsSheet(scenario: Scenario): Scenario {
  if (!scenario.budget) return scenario;
  const sheet: CalcSheet = {
    id: "accounts",
    name: "Accounts",
    subtitle: "What the budget books: paid once at the start, or the cost of a full year",
    sections: accountBlocks(scenario).map(sectionOf),
  };
  return { ...scenario, sheets: [...scenario.sheets, sheet] };
}

export const accountId = ({ line }: BudgetEntry): string => `BGT.${line}`;

/** Entries that are paid alike, with the line that adds them up. */
export interface AccountBlock {
  readonly per: "once" | "year";
  readonly sum: Line;
  readonly entries: readonly BudgetEntry[];
  readonly lines: readonly Line[];
}

/** What is paid once, then what recurs; a block that would be empty is left out. */
export const accountBlocks = oncePer((scenario: Scenario): readonly AccountBlock[] => {
  const { budget = [], currency } = scenario;
  const known = new Map(linesOf(scenario).map(({ line }) => [line.id, line]));
  const isIn = ({ line }: BudgetEntry, unit: string) =>
    isSameUnit(known.get(line)?.unit ?? "1", unit, scenario);
  return (["once", "year"] as const).flatMap((per): readonly AccountBlock[] => {
    const entries = budget.filter((entry) => isIn(entry, currency) === (per === "once"));
    const unit = per === "once" ? currency : `${currency}/year`;
    const lines = entries.map((entry) =>
      lineOf(entry, unit, known.get(entry.line), isIn(entry, `${currency}/month`)),
    );
    return entries.length === 0 ? [] : [{ per, entries, lines, sum: sumOf(per, unit, lines) }];
  });
});

function lineOf(entry: BudgetEntry, unit: string, line: Line | undefined, monthly: boolean): Line {
  const { label, treatment, line: id } = entry;
  return {
    ...{ id: accountId(entry), label, unit, format: "money" },
    formula: monthly ? `months_per_year*${id}` : id,
    basis: `${monthly ? "12 × " : ""}line ${id}, ${treatment}`,
    ...(line?.signed ? { signed: true } : {}),
  };
}

function sumOf(per: AccountBlock["per"], unit: string, lines: readonly Line[]): Line {
  return {
    ...{ id: `BGT.${per}`, unit, format: "money", basis: "sum of the above", total: true },
    label: per === "once" ? "Budget, paid once" : "Budget of a full year",
    formula: `SUM(${lines.map(({ id }) => id).join()})`,
  };
}

const sectionOf = ({ per, lines, sum }: AccountBlock): Section => ({
  title: per === "once" ? "Paid once" : "A full year",
  lines: [...lines, sum],
});
