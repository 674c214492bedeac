import { TcoError } from "../../engine/tco-error";
import type { Plan } from "../../workbook/plan";
import { addSheets } from "./add-sheets";
import { type BuildRecord, RECORD_KEY } from "./build-record";
import { type FoundWorkbook, lookAt } from "./found-workbook";
import { inWorkbook } from "./in-workbook";
import type { DrawnSheet } from "./own-sheets";
import { patientSync } from "./patient-sync";
import { type Placement, placement } from "./placement";
import { planStrokes } from "./plan-strokes";
import { sendStrokes } from "./send-strokes";
import type { Sheets } from "./stroke";
import { suspendUpdates } from "./suspend-updates";
import { undone } from "./undone";

export interface DrawOptions {
  /** Told before each request what it draws. */
  readonly onProgress?: (step: string) => void;
  /** Put the new sheets in the place of those of an earlier build. */
  readonly replace?: boolean;
}

/**
 * Draws the plan into the open workbook, beside what is there. An earlier build stays until the new one is complete.
 * On any failure the workbook is put back as it was and the error says what failed.
 */
export async function drawPlan(
  plan: Plan,
  options: DrawOptions = {},
): Promise<readonly DrawnSheet[]> {
  const onProgress = options.onProgress ?? (() => undefined);
  const found = await firstLook(onProgress);
  const refusal = reasonNotToDraw(found, options);
  if (refusal !== undefined) throw new TcoError("#VALUE!", refusal);
  const placed = placement(plan, found);
  try {
    return await inExcel((context) => drawn(context, placed, found, onProgress));
  } catch (error) {
    throw await undone(error, found, placed);
  }
}

/** Failures stay as Excel gave them: `undone` reads what they say. */
const inExcel = <Result>(work: (context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run({ delayForCellEdit: true }, work);

function firstLook(onProgress: (step: string) => void): Promise<FoundWorkbook> {
  onProgress("Looking at the workbook");
  return inWorkbook(async (context) => {
    const found = lookAt(context.workbook);
    await patientSync(context);
    return found();
  });
}

function reasonNotToDraw(found: FoundWorkbook, { replace }: DrawOptions): string | undefined {
  if (found.structureProtected) {
    return (
      "The structure of this workbook is protected, so no sheet can be added. " +
      "Lift the protection (Review > Protect Workbook) and try again. The workbook was not changed."
    );
  }
  if (found.own.sheets.length > 0 && !replace) {
    const names = found.own.sheets.map(({ name }) => name).join(", ");
    return `The workbook already holds a comparison (${names}). Replace it, or build into another workbook.`;
  }
  return undefined;
}

async function drawn(
  context: Excel.RequestContext,
  placed: Placement,
  found: FoundWorkbook,
  onProgress: (step: string) => void,
): Promise<readonly DrawnSheet[]> {
  const { workbook } = context;
  const { plan } = placed;
  onProgress("Adding the sheets");
  context.trace("Adding the sheets");
  suspendUpdates(context);
  const sheets = addSheets(workbook, placed);
  await context.sync();
  await sendStrokes(context, planStrokes(plan), sheets, onProgress);
  onProgress("Finishing");
  context.trace("Finishing");
  workbook.settings.add(RECORD_KEY, recordOf(plan, sheets));
  const [first] = plan.sheets;
  if (first) sheets(first.name).activate();
  await context.sync();
  if (found.own.sheets.length > 0) await removeEarlier(context, placed, onProgress);
  return plan.sheets.map(({ id, name }) => ({ id, name }));
}

/** Last of all, because nothing brings a deleted sheet back. */
async function removeEarlier(
  context: Excel.RequestContext,
  placed: Placement,
  onProgress: (step: string) => void,
): Promise<void> {
  const { workbook } = context;
  onProgress("Removing the earlier sheets");
  context.trace("Removing the earlier sheets");
  for (const { item } of placed.aside.sheets) workbook.worksheets.getItem(item).delete();
  for (const name of placed.lostNames) workbook.names.getItem(name).delete();
  await context.sync();
}

function recordOf(plan: Plan, sheets: Sheets): BuildRecord {
  return {
    sheets: plan.sheets.map(({ id, name }) => ({ id, key: sheets(name).id })),
    names: plan.names.map(({ name }) => name),
    tables: plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
}
