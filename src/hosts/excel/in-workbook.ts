import { TcoError } from "../../engine/tco-error";
import { plainFailure } from "./plain-failure";

/**
 * Runs work on the open workbook. While a cell is being edited Excel lets everybody wait; the first answer is awaited
 * for `patience` milliseconds only, so that a person learns what Excel is waiting for.
 */
export async function inWorkbook<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
    throw new TcoError(
      "#VALUE!",
      "Building a workbook needs Excel 2021, Microsoft 365 or Excel on the web.",
    );
  }
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw error instanceof TcoError ? error : plainFailure(error);
  }
}
