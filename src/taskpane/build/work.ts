import type { BuiltSheet } from "../pane-host";
import type { Failure } from "./failure";

/** What would take the sheets of a build away. */
export type Deletion = "replace" | "remove";

/** What the pane is doing with the workbook, or did last. */
export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly step: string }
  /** A build is there: replace or remove it? */
  | { readonly kind: "asking"; readonly to: Deletion; readonly sheets: readonly BuiltSheet[] }
  | { readonly kind: "built"; readonly sheets: readonly BuiltSheet[] }
  | { readonly kind: "removed"; readonly sheets: readonly BuiltSheet[] }
  | { readonly kind: "saved"; readonly fileName: string }
  | ({ readonly kind: "failed" } & Failure);

/**
 * The next state is the event itself but for one rule: a late progress message of work that has ended (Excel reports
 * from outside) must not bring the progress bar back.
 */
export function workAfter(
  work: Work,
  event: Work | { readonly kind: "step"; readonly step: string },
): Work {
  if (event.kind !== "step") return event;
  return work.kind === "working" ? { kind: "working", step: event.step } : work;
}
