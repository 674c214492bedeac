import { dictionary } from "./dictionary";
import { reading } from "./reading";

/** A text of the workbook in German; one that the dictionary does not know stays as it is. */
export const germanText = (text: string): string => reading(text, dictionary).german;
