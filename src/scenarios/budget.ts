/** A cost that is booked on an account, for each approach and month of a fiscal year. */
export interface BudgetEntry {
  /** As the ledger has it; entries may share one. */
  readonly account: string;
  readonly label: string;
  readonly treatment: Treatment;
  /** The line with the amount: in the currency it is paid once, in the first month; otherwise it is of a month or a year. */
  readonly line: string;
}
/** Whether a cost becomes an asset or is an expense of the year. */
export type Treatment = "capitalise" | "expense";

/** What the sheets of the budget read by id. */
export const budgetInputs = {
  fiscal_year: { unit: "1", whole: { least: 1900, most: 9998 } },
  fiscal_first_month: { unit: "1", whole: { least: 1, most: 12 } },
  ramp_months: { unit: "month", whole: { least: 1, most: 12 } },
} as const;
