import type { Input } from "../../scenarios/scenario";
import type { DraftCell } from "../draft";
import { numberFormats } from "../number-formats";
import { rowLabels } from "../row-labels";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";

/** What a row says that calls up an input. */
export function inputLabels(
  id: string,
  input: Input,
  basis: string,
  source = input.id,
): readonly DraftCell[] {
  const { label, unit, format } = input;
  return rowLabels({ id, basis, source, label: `Input: ${label}`, unit: unitWords(unit, format) });
}

/** What such a row shows. */
export const inputStyleOf = ({ choices, format }: Input) =>
  figureStyle("calc", choices ? "General" : numberFormats[format]);
