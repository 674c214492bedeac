/** One figure of the report. `holds` is left out where there is no budget to hold it against. */
export interface Measurement {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly holds?: boolean;
}
