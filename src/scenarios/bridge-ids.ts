import type { Bridge } from "./scenario";

/** The rows of a bridge, top down; the published figure has the bridge's own id. */
export const stepIds = ({ id, steps }: Bridge): readonly string[] =>
  steps.map((_, i) => `${id}.step_${i + 1}`);
export const bridgedId = ({ id }: Bridge) => `${id}.bridged`;
export const oursId = ({ id }: Bridge) => `${id}.ours`;
export const restId = ({ id }: Bridge) => `${id}.rest`;

/** What formulas call the digits that a published figure is rounded to. */
export const digitsId = (publishedId: string) => `${publishedId}.digits`;

/** The case in which ours is read, and every step after the last that leaves a basis of the document's. */
export const caseOf = ({ case: named = "published" }: Bridge): string => named;

/** The case in which a step is read, counted from 0: the basis that it or the next step leaves. */
export const caseOfStep = (bridge: Bridge, step: number): string =>
  bridge.steps.slice(step).find((one) => one.case !== undefined)?.case ?? caseOf(bridge);

/** All of them, the document's first. */
export const casesOfBridge = (bridge: Bridge): readonly string[] => [
  ...bridge.steps.flatMap((step) => step.case ?? []),
  caseOf(bridge),
];
