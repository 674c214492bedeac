/** One thing to draw: a few calls of Office.js that together need about `bytes` in a request. */
export interface Stroke {
  /** What a person reads while it is drawn, and when it fails. */
  readonly step: string;
  readonly bytes: number;
  readonly draw: (sheets: Sheets) => void;
}
/** The sheet of that name, as Office.js knows it. */
export type Sheets = (name: string) => Excel.Worksheet;
