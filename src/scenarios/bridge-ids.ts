import type { Bridge } from "./scenario";

/** The rows of a bridge, top down; the published figure has the bridge's own id. */
export const stepIds = ({ id, steps }: Bridge): readonly string[] =>
  steps.map((_, i) => `${id}.step_${i + 1}`);
export const bridgedId = ({ id }: Bridge) => `${id}.bridged`;
export const oursId = ({ id }: Bridge) => `${id}.ours`;
export const restId = ({ id }: Bridge) => `${id}.rest`;

/** What formulas call the digits that a published figure is rounded to. */
export const digitsId = (publishedId: string) => `${publishedId}.digits`;

/** The case in which a bridge reads inputs and lines. */
export const caseOf = ({ case: named = "published" }: Bridge): string => named;
