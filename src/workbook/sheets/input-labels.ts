import type { Input } from "../../scenarios/scenario";
import type { DraftCell } from "../draft";
import { numberFormats } from "../number-formats";
import { rowLabels } from "../row-labels";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";

export const inputLabel = ({ label }: Input): string => `Input: ${label}`;

/** What a row says that calls up an input. */
export function inputLabels(id: string, input: Input, basis: string): readonly DraftCell[] {
  const unit = unitWords(input.unit, input.format);
  return rowLabels({ id, basis, source: input.id, label: inputLabel(input), unit });
}

/** What such a row shows. */
export const inputStyleOf = ({ choices, format }: Input) =>
  figureStyle("calc", choices ? "General" : numberFormats[format]);
