/** A row of the Totals sheet as the pane shows it. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly values: Readonly<Record<string, number | string>>;
}
