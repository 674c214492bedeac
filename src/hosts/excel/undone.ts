import { TcoError } from "../../engine/tco-error";
import { RECORD_KEY } from "./build-record";
import { type FoundWorkbook, lookAt } from "./found-workbook";
import type { Placement } from "./placement";
import { failureReason } from "./plain-failure";

/** Puts the workbook back as it was found and says in one error what failed and how things stand now. */
export async function undone(
  error: unknown,
  found: FoundWorkbook,
  placed: Placement,
): Promise<TcoError> {
  const { traceMessages } = error as { readonly traceMessages?: readonly string[] };
  const step = traceMessages?.[traceMessages.length - 1];
  const what = `The workbook could not be built${step ? ` (${step})` : ""}: ${failureReason(error)}.`;
  try {
    const state = await putBack(found, placed);
    return new TcoError("#VALUE!", `${what} ${state}`);
  } catch (second) {
    const names = placed.plan.sheets.map(({ name }) => name).join(", ");
    const state =
      `Putting the workbook back failed as well (${failureReason(second)}), ` +
      `so some of these sheets may remain and can be deleted: ${names}.`;
    return new TcoError("#VALUE!", `${what} ${state}`);
  }
}

const AS_BEFORE = "Nothing was left behind: the workbook is as it was.";

function putBack(found: FoundWorkbook, placed: Placement): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const look = lookAt(context.workbook);
    await context.sync();
    const now = look();
    const remaining = placed.aside.sheets.filter(({ item }) => isThere(now, item));
    if (remaining.length < placed.aside.sheets.length)
      return keptNew(remaining.map(({ to }) => to));
    restoreSheets(context.workbook, now, found, placed);
    restoreNames(context.workbook, now, found, placed);
    await context.sync();
    return AS_BEFORE;
  });
}

function isThere({ sheets }: FoundWorkbook, key: string): boolean {
  return sheets.some((sheet) => sheet.key === key);
}

/** The failure came while the earlier sheets were being deleted: the way back is gone, and the new ones are complete. */
function keptNew(remaining: readonly string[]): string {
  const list = remaining.join(", ");
  return `The new sheets are complete; these of the earlier build remain and can be deleted: ${list}.`;
}

function restoreSheets(
  { worksheets, tables }: Excel.Workbook,
  now: FoundWorkbook,
  found: FoundWorkbook,
  { plan, aside }: Placement,
): void {
  const ours = new Set(plan.sheets.map(({ name }) => name));
  const added = now.sheets.filter(({ key, name }) => !isThere(found, key) && ours.has(name));
  if (isThere(now, found.active)) worksheets.getItem(found.active).activate();
  for (const { key } of added) worksheets.getItem(key).delete();
  for (const { item, from } of aside.sheets) worksheets.getItem(item).name = from;
  for (const { from, to } of aside.tables) {
    if (now.tables.includes(to)) tables.getItem(to).name = from;
  }
}

function restoreNames(
  { names, settings }: Excel.Workbook,
  now: FoundWorkbook,
  found: FoundWorkbook,
  { plan, keptNames }: Placement,
): void {
  const before = new Map(found.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const there = new Set(now.names.map(({ name }) => name));
  for (const { name } of plan.names) {
    if (there.has(name) && !before.has(name.toLowerCase())) names.getItem(name).delete();
  }
  for (const name of keptNames) names.getItem(name).formula = before.get(name.toLowerCase()) ?? "";
  if (found.setting !== undefined) settings.add(RECORD_KEY, found.setting);
  else if (now.setting !== undefined) settings.getItemOrNullObject(RECORD_KEY).delete();
}
