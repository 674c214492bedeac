import { TcoError } from "../../engine/tco-error";

const REASONS: Readonly<Record<string, string>> = {
  AccessDenied: "Excel does not allow it, because the sheet or the workbook is protected",
  InvalidOperationInCellEditMode: "a cell is being edited; press Enter or Esc first",
  RequestPayloadSizeLimitExceeded: "it was more than Excel takes at once",
  ItemAlreadyExists: "something of that name came into the workbook meanwhile",
  ItemNotFound: "a sheet, name or table was removed meanwhile",
  ApiNotFound: "this version of Excel is too old for it",
};

/** What Excel's refusal means, in words for a person; its own message stays for whoever must look deeper. */
export function failureReason(error: unknown): string {
  const { code, message, debugInfo } = error as {
    code?: string;
    message?: string;
    debugInfo?: { errorLocation?: string };
  };
  const place = debugInfo?.errorLocation ? ` at ${debugInfo.errorLocation}` : "";
  const original = `${message ?? String(error)} [${code ?? "unknown"}${place}]`;
  const reason = code === undefined ? undefined : REASONS[code];
  return reason ? `${reason}. Excel said: ${original}` : original;
}

export function plainFailure(error: unknown): TcoError {
  return new TcoError("#VALUE!", `Excel refused: ${failureReason(error)}`);
}
