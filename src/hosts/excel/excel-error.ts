import type { ErrorCode, TcoError } from "../../engine/tco-error";

/** A custom function cannot return #NAME? or #REF!: they come out as #VALUE!, which can say what it was. */
const CODES: Readonly<Record<ErrorCode, CustomFunctions.ErrorCode>> = {
  "#VALUE!": "#VALUE!",
  "#NUM!": "#NUM!",
  "#DIV/0!": "#DIV/0!",
  "#N/A": "#N/A",
  "#NULL!": "#NULL!",
  "#NAME?": "#VALUE!",
  "#REF!": "#VALUE!",
};

/** Our error as Excel's. Excel shows the message of #VALUE! and #N/A and refuses one for the others. */
export function excelError({ code, message }: TcoError): CustomFunctions.Error {
  const shown = CODES[code];
  const speaks = shown === "#VALUE!" || shown === "#N/A";
  return new CustomFunctions.Error(shown, speaks ? message : undefined);
}
