import { TcoError } from "../../engine/tco-error";

/** What went wrong and what the user can do now, in plain words. */
export interface Failure {
  readonly what: string;
  readonly next: string;
}

const DOWNLOAD_INSTEAD = "Download .xlsx gives you the same workbook as a file.";

/** Words for anything thrown while a workbook is built or saved. */
export function failure(error: unknown): Failure {
  if (error instanceof TcoError) return { what: error.message, next: DOWNLOAD_INSTEAD };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    what: `The add-in has a fault: ${detail}`,
    next: `${DOWNLOAD_INSTEAD} Please report it with this text.`,
  };
}
