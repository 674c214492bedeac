import { TcoError } from "../../engine/tco-error";

const PATIENCE = 20_000;

/** A sync that gives up when Excel does not answer, as while a cell is being edited; nothing has been drawn by then. */
export async function patientSync(
  context: Excel.RequestContext,
  milliseconds = PATIENCE,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TcoError("#VALUE!", MESSAGE)), milliseconds);
  });
  try {
    await Promise.race([context.sync(), overdue]);
  } finally {
    clearTimeout(timer);
  }
}

const MESSAGE =
  "Excel does not answer: a cell is probably being edited. Press Enter or Esc in the sheet, then try again. " +
  "The workbook was not changed.";
