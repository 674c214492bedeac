import type { Parts } from "../xlsx-parts";

/** A plan knows no merged cells; neither does the file. */
export const l04 = (parts: Parts): readonly string[] =>
  [...parts]
    .filter(([path, text]) => path.startsWith("xl/worksheets/") && text.includes("<mergeCell"))
    .map(([path]) => `${path} has merged cells`);
