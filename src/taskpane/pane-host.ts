import type { Language, Plan } from "../workbook/plan";

export interface BuiltSheet {
  readonly id: string;
  readonly name: string;
}
export interface InsertOptions {
  /** Put the new sheets in the place of those of an earlier build. */
  readonly replace: boolean;
  readonly onProgress: (step: string) => void;
}
/** What the open workbook can do for the pane. */
export interface OpenWorkbook {
  /** The sheets of an earlier build. */
  readonly ownSheets: () => Promise<readonly BuiltSheet[]>;
  readonly insert: (plan: Plan, options: InsertOptions) => Promise<readonly BuiltSheet[]>;
  /** Takes the sheets of an earlier build out, with their names. */
  readonly remove: () => Promise<void>;
  readonly activate: (sheetName: string) => Promise<void>;
}
/** Everything outside the pane that it needs, as functions. */
export interface PaneHost {
  /** Left out in a plain browser. */
  readonly workbook?: OpenWorkbook;
  /** What the workbook's language is unless the user chooses another one. */
  readonly language: () => Language;
  readonly save: (fileName: string, plan: Plan) => Promise<void>;
}
