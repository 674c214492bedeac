/** What the sheets that every workbook has are for, as the contents on the cover say it. */
export const sheetPurposes: Readonly<Record<string, string>> = {
  summary: "The answer on one page",
  assumptions: "Every input with range, source and confidence",
  rate_card: "Dated prices that inputs are taken from",
  parity: "Who builds, buys or gets each capability",
  cash_flow: "When money is paid, and what it is worth today",
  cases: "The calculation once more for each case",
  scenarios: "Low, base, high and named cases side by side",
  sensitivity: "What volume, prices and each assumption move",
  curves: "The cost of a month as a curve of the volume",
  points: "The corners of the curves, and where they cross",
  break_even: "From which volume on another approach is cheaper",
  deck: "Tables to paste into slides, rounded",
  reconciliation: "From the published figures to ours",
  checks: "Errors, the add-in's own figures, alerts",
  sources: "Where each fact comes from",
  log: "Versions and changed inputs",
};
