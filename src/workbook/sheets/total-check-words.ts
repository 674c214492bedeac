import type { Period } from "../../scenarios/period-of";
import type { Scenario } from "../../scenarios/scenario";

/** A check written in words for the lines that it compares; total-checks says which cells they are. */
export interface WordedCheck {
  readonly id: string;
  readonly label: string;
  readonly how: string;
  readonly left: string;
  /** Left out where the left side must be 0. */
  readonly right?: string;
  /** Cells are counted, not money. */
  readonly counts?: true;
}

/** What there is to compare depends on the roles that the scenario has lines for. */
export function totalCheckWords({ roles }: Scenario, period: Period): readonly WordedCheck[] {
  return [
    roles.subtotal === undefined ? componentsAreTotal : componentsAreSubtotal,
    ...(roles.subtotal === undefined ? [] : [subtotalAndSpend]),
    ...(roles.saving === undefined ? [] : savings),
    perUnit[roles.units === undefined ? period : "counted"],
    ...(roles.subtotal === undefined ? [] : [casesSubtotal]),
    ...casesTotal,
  ];
}

const componentsAreTotal: WordedCheck = {
  id: "CHK.components",
  label: "Components add to the total",
  how: "Σ components = Σ totals",
  left: "SUM(components)",
  right: "SUM(totals)",
};
const componentsAreSubtotal: WordedCheck = {
  id: "CHK.components",
  label: "Components add to the cost without model spend",
  how: "Σ components = Σ subtotals",
  left: "SUM(components)",
  right: "SUM(own)",
};
const subtotalAndSpend: WordedCheck = {
  id: "CHK.total",
  label: "Cost without model spend plus model spend is the total",
  how: "Σ subtotal + Σ model spend = Σ total",
  left: "SUM(own)+SUM(spend)",
  right: "SUM(totals)",
};
const savings: readonly WordedCheck[] = [
  {
    id: "CHK.saving_amount",
    label: "Savings are distances from the baseline",
    how: "approaches × baseline − Σ cost = Σ saving",
    left: "COLUMNS(own)*base-SUM(own)",
    right: "SUM(savings)",
  },
  {
    id: "CHK.saving_share",
    label: "Savings in per cent agree with savings in money",
    how: "Σ share × baseline = Σ saving, where the baseline costs something",
    left: "SUM(shares)*base",
    right: "SUM(savings)*(base>0)",
  },
];
const costPerUnit = { id: "CHK.per_unit", label: "Cost per unit times units is the total" };
const perUnit: Readonly<Record<Period | "counted", WordedCheck>> = {
  year: {
    ...costPerUnit,
    how: "Σ per unit × units × 12 = Σ total, where there are units",
    left: "SUM(each)*volume*12",
    right: "SUM(totals)*(volume>0)",
  },
  month: {
    ...costPerUnit,
    how: "Σ per unit × units = Σ total, where there are units",
    left: "SUM(each)*volume",
    right: "SUM(totals)*(volume>0)",
  },
  counted: {
    ...costPerUnit,
    how: "Σ per unit × units = Σ total, where there are units",
    left: "SUMPRODUCT(each,units)",
    right: "SUMPRODUCT(totals,(units>0)*1)",
  },
};
const casesSubtotal: WordedCheck = {
  id: "CHK.cases_subtotal",
  label: "Cases computes the same cost without model spend",
  how: "Σ |Totals − Cases, live|",
  left: "SUMPRODUCT(ABS(own-live_own))",
};
const casesTotal: readonly WordedCheck[] = [
  {
    id: "CHK.cases_total",
    label: "Cases computes the same total",
    how: "Σ |Totals − Cases, live|",
    left: "SUMPRODUCT(ABS(totals-live_totals))",
  },
  {
    id: "CHK.case_order",
    label: "Low costs at most base, base at most high",
    how: "number of approaches out of order = 0, unless Assumptions marks an input as outside",
    left: "SUMPRODUCT((low>middle)+(middle>high))",
    right: "IF(outside>0,disorder,0)",
    counts: true,
  },
];
