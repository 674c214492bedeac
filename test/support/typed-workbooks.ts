import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellName } from "../../src/formula/cell-name";
import { xlsxBytes } from "../../src/hosts/xlsx/xlsx-bytes";
import type { Plan } from "../../src/workbook/plan";
import { editedWorkbook } from "./edited-workbook";
import { inputCell } from "./input-cell";
import { recalculated, type Book } from "./libreoffice";
import type { Locale } from "./soffice";

/** What is typed into a workbook, as `--set` takes it, or for a name of the workbook: "developers=200 tco_case=3". */
export type Typed = string;

export const changesOf = (
  typed: Typed,
): readonly { readonly id: string; readonly value: string }[] =>
  typed
    .split(" ")
    .filter((change) => change !== "")
    .map((change) => {
      const [id = "", value = ""] = change.split("=");
      return { id, value };
    });

/** Copies of a workbook as LibreOffice recalculates them once something is typed into their cells. */
export async function typedWorkbooks(
  plan: Plan,
  each: readonly Typed[],
  locale: Locale,
): Promise<readonly Book[]> {
  const folder = await mkdtemp(join(tmpdir(), "tco-typed-"));
  try {
    const bytes = xlsxBytes(plan);
    const files = each.map((_, at) => join(folder, `${at}.xlsx`));
    await Promise.all(
      each.map((typed, at) =>
        writeFile(files[at] ?? "", editedWorkbook(bytes, cells(plan, typed))),
      ),
    );
    return await recalculated(files, { locale });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const cells = (plan: Plan, typed: Typed): Readonly<Record<string, number | string>> =>
  Object.fromEntries(
    changesOf(typed).map(({ id, value }) => [
      namedCell(plan, id) ?? inputCell(plan, id),
      Number.isNaN(Number(value)) ? value : Number(value),
    ]),
  );

function namedCell(plan: Plan, name: string): string | undefined {
  const area = plan.names.find((one) => one.name === name)?.refersTo;
  return area && `${area.sheet}!${cellName(area.row, area.column)}`;
}
