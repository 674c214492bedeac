import type { FormulaStyle, Language } from "../../workbook/plan";

/** What the user has chosen and typed; the scenario and every figure follow from it. */
export interface Draft {
  readonly templateId: string;
  /** Typed texts by the id that `--set` takes; an input without one keeps its base. */
  readonly typed: Readonly<Record<string, string>>;
  readonly formulas: FormulaStyle;
  /** Of the workbook; the pane is in English. */
  readonly language: Language;
}
export type DraftChange =
  | { readonly kind: "template"; readonly templateId: string }
  | { readonly kind: "typed"; readonly id: string; readonly text: string }
  | { readonly kind: "reset" }
  | { readonly kind: "formulas"; readonly formulas: FormulaStyle }
  | { readonly kind: "language"; readonly language: Language };

export function draftAfter(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case "template":
      return { ...draft, templateId: change.templateId, typed: {} };
    case "typed":
      return { ...draft, typed: { ...draft.typed, [change.id]: change.text } };
    case "reset":
      return { ...draft, typed: {} };
    case "formulas":
      return { ...draft, formulas: change.formulas };
    case "language":
      return { ...draft, language: change.language };
  }
}
