/** The grid of every Calc sheet: where ids, texts and approaches stand. */
export const ID = 0;
export const LABEL = 1;
export const UNIT = 2;
export const BASIS = 3;
export const SOURCE = 4;
export const FIRST = 5;

/** After the approaches: the row added up at once, then whether both paths agree. */
export const atOnceColumn = (approaches: number): number => FIRST + approaches;
export const rowCheckColumn = (approaches: number): number => FIRST + approaches + 1;

/** Above it stand title, what the sheet shows, master check and alerts. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;

/** The names that other sheets read. */
export const names = {
  case: "tco_case",
  volume: "tco_volume",
  fx: "tco_fx",
  masterCheck: "tco_master_check",
  alerts: "tco_alerts",
} as const;
