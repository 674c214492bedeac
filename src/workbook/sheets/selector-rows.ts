import type { Input, Scenario } from "../../scenarios/scenario";
import { cell, offset } from "../address-book";
import { compute, highlighted, row, validated, write, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { ID } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, inputStyle, styles } from "../styles";
import { rowLabels } from "../row-labels";

export const LIVE = 3;
/** Where a row says what is wrong with its number. */
export const OUTSIDE = LIVE + 6;

/** Which case is live: 1 low, 2 base, 3 high. Volume and exchange rate have selectors of their own where inputs ask for them. */
export function selectorRows(scenario: Scenario): readonly RowDraft[] {
  return [
    row(write(ID, "Selectors", styles.section)),
    ...selectorsOf(scenario).map(({ id, label, meaning }) => selector(id, label, meaning)),
  ];
}

interface Selector {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
}
const caseSelector: Selector = {
  id: "case_selector",
  label: "Case",
  meaning: "1 low, 2 base, 3 high",
};
const ownSelectors: Readonly<Record<NonNullable<Input["selector"]>, Selector>> = {
  volume: { id: "volume_selector", label: "Volume case", meaning: "1 low, 2 base, 3 high volume" },
  fx: { id: "fx_selector", label: "Exchange-rate case", meaning: "1 low, 2 base, 3 high cost" },
};

/** In the order of their rows. */
export function selectorsOf({ inputs }: Scenario): readonly Selector[] {
  const used = (["volume", "fx"] as const).filter((own) =>
    inputs.some(({ selector: asked }) => asked === own),
  );
  return [caseSelector, ...used.map((own) => ownSelectors[own])];
}

/** The list refuses other numbers where they are typed, not where they are pasted. */
const unknown = formulaOf('IF(COUNTIFS(picked,">=1",picked,"<=3")=1,"","pick 1, 2 or 3")', {
  picked: cell("", "", offset(0), offset(LIVE - OUTSIDE)),
});

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
      validated(write(LIVE, 2, inputStyle(numberFormats.year)), validation),
      write(LIVE + 1, meaning, { ...styles.muted, indent: 1 }),
      highlighted(compute(OUTSIDE, unknown, figureStyle("calc", "General")), "changed"),
    ],
  };
}
