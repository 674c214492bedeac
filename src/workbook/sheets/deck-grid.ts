import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import {
  compute,
  computeAcross,
  write,
  type DraftCell,
  type RowContext,
  type RowDraft,
} from "../draft";
import { formulaOf } from "../formula-of";
import { LABEL } from "../grid";
import { numberFormats } from "../number-formats";
import { headerLabels, rowLabels } from "../row-labels";
import { figureStyle, palette, styles } from "../styles";

/** The approaches' first column on Deck. */
export const DECK_FIRST = 3;
export const deckId = (id: string) => `DCK.${id}`;

/** How a figure is rounded for a slide, and shown. */
interface Rounding {
  readonly formula: string;
  readonly format: string;
}
const THOUSANDS: Rounding = {
  formula: "ROUND(figure/1000,1)*1000",
  format: numberFormats.thousands_decimal,
};
const SHARE: Rounding = { formula: "ROUND(figure*1000,0)/1000", format: numberFormats.percent };
const PRICE: Rounding = { formula: "ROUND(figure*1000,1)/1000", format: numberFormats.price };
/** A price like the one above, so it has no scale. */
const CENTS: Rounding = {
  formula: "ROUND(figure*1000,-1)/1000",
  format: numberFormats.token_price,
};
export const roundings = {
  money: THOUSANDS,
  share: SHARE,
  price: PRICE,
  cents: CENTS,
} as const;

export interface DeckRow {
  readonly id: string;
  readonly label: string;
  /** Stands behind the label, live. */
  readonly at?: (context: RowContext) => Tree;
  readonly unit: string;
  readonly rounding: keyof typeof roundings;
  readonly total?: boolean;
  /** The figure of the approach in this column. */
  readonly figure: (context: RowContext) => Tree;
  /** The word that stands instead of the figure where `when` holds. */
  readonly instead?: { readonly when: string; readonly word: string; readonly cells: Cells };
}
export type Cells = Readonly<Record<string, (context: RowContext) => Tree>>;

/** A table's own header with its scale, so that it can be copied alone. */
export function deckHeader({ approaches }: Scenario, title: string): RowDraft {
  return {
    cells: () => [
      ...headerLabels("Id", title, "Unit"),
      ...approaches.map(({ label }, i) => write(DECK_FIRST + i, label, styles.headerRight)),
    ],
  };
}

/** A figure rounded as a slide shows it: the cells hold what is seen. */
export function deckRow({ approaches }: Scenario, line: DeckRow): RowDraft {
  const { formula, format } = roundings[line.rounding];
  const total = line.total ? ({ bold: true, border: "total" } as const) : {};
  const style = figureStyle("output", format, { color: palette.ink, ...total });
  const { instead } = line;
  const text = instead ? `IF(${instead.when},"${instead.word}",${formula})` : formula;
  return {
    id: deckId(line.id),
    at: { column: DECK_FIRST, per: "approach" },
    cells: (context) => {
      const cells = Object.entries(instead?.cells ?? {}).map(([word, of]) => [word, of(context)]);
      const meanings = { ...Object.fromEntries(cells), figure: line.figure(context) };
      return [
        ...labelled(line, context),
        ...computeAcross(DECK_FIRST, approaches.length, formulaOf(text, meanings), style),
      ];
    },
  };
}

function labelled(line: DeckRow, context: RowContext): readonly DraftCell[] {
  const cells = rowLabels({ ...line, id: deckId(line.id) });
  if (!line.at) return cells;
  const label = formulaOf('text&": "&FIXED(at,0)', {
    text: { kind: "text", value: line.label },
    at: line.at(context),
  });
  const style = { ...styles.text, role: "output", color: palette.ink } as const;
  return cells.map((one) => (one.column === LABEL ? compute(LABEL, label, style) : one));
}
