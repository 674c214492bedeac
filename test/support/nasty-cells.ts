/** What a cell may hold, as Excel sends it: the ordinary, the extreme, the wrong and the broken. */
export const nastyCells: readonly unknown[] = [
  // Blank on the desktop, on the web, and as a formula leaves it.
  ...[0, null, ""],
  ...[-0, 1, 2, -1, 0.5, 1.5, 0.1 + 0.2, 7, 13, 1001],
  // 16 May 2026, the last day that Excel knows, and the day after.
  ...[46158, 2_958_465, 2_958_466],
  // The edges of float64, and where whole numbers end.
  ...[1e308, -1e308, Number.MAX_VALUE, 1e-308, Number.MIN_VALUE, 2 ** 53, 1e15 + 0.3, 1e9],
  ...[true, false],
  ...["x", " ", "5", "1,5", "TRUE", "=1+1", "@", "__proto__", "constructor", "\u0000", "ß😀"],
  "long ".repeat(6_500),
  // Errors as their code, as an error object, as a data type; kinds that only newer versions know.
  ...["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NULL!", "#NUM!"],
  ...[{ code: "#N/A" }, { code: "#BUSY!" }],
  { type: "Error", basicType: "Error", basicValue: "#NUM!", errorType: "Num" },
  { type: "Error", basicType: "Error", basicValue: "#SPILL!", errorType: "Spill" },
  { type: "FormattedNumber", basicType: "Double", basicValue: 0.5, numberFormat: "0%" },
  { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Contoso" },
  { type: "Entity", text: "Contoso" },
  {},
];

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

/** Arguments for a parameter that takes cells: each nasty cell alone, and ranges of every shape. */
export const nastyArguments: readonly unknown[] = [
  null,
  ...nastyCells.map((cell) => [[cell]]),
  [[1, 2, 3]],
  column(1, 2, 3),
  column(0, 0.5, 1),
  column(3, 2, 1),
  column(null, null),
  column("", 1),
  column("a", "b"),
  column(true, false, null),
  column(1, { code: "#N/A" }, 3),
  column(1, "x", 3),
  column(1e308, 1e308, 1e308),
  [
    [1, 2],
    [3, 4],
  ],
  [
    [1, -1],
    ["x", null],
  ],
  [[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]],
];

/** Texts for a parameter that takes one of a few words, which Excel sends without rows around it. */
export const nastyWords: readonly unknown[] = [
  null,
  ...nastyCells.filter((cell) => typeof cell === "string"),
  ...[0, 5, true, [["x"]], [["x", "y"]]],
];
