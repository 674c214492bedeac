import { row, write, type RowDraft } from "../draft";
import { ID } from "../grid";
import { numberFormats } from "../number-formats";
import { inputStyle, styles } from "../styles";
import { rowLabels } from "../row-labels";

export const LIVE = 3;

/** The three selectors: which case is live. 1 low, 2 base, 3 high. */
export function selectorRows(): readonly RowDraft[] {
  return [
    row(write(ID, "Selectors", styles.section)),
    selector("case_selector", "Case", "1 low, 2 base, 3 high"),
    selector("volume_selector", "Volume case", "1 low, 2 base, 3 high volume"),
    selector("fx_selector", "Exchange-rate case", "1 low, 2 base, 3 high cost"),
  ];
}

function selector(id: string, label: string, meaning: string): RowDraft {
  const validation = {
    kind: "list" as const,
    values: ["1", "2", "3"],
    title: label,
    message: `${meaning}. Pick 1, 2 or 3.`,
  };
  return {
    id,
    at: { column: LIVE, per: "single" },
    cells: () => [
      ...rowLabels({ id, label, unit: "choice" }),
      { column: LIVE, value: 2, style: inputStyle(numberFormats.year), validation },
      write(LIVE + 1, meaning, { ...styles.muted, indent: 1 }),
    ],
  };
}
