import { prose, table } from "./markdown";
import { templatePlan } from "./template-plan";

/** The sheets of the first template, with what the Cover's contents say of each. */
export function sheetTable(): string {
  const { sheets } = templatePlan("agent-platform");
  const cover = sheets.find(({ id }) => id === "cover")?.cells ?? [];
  const rows = cover
    .filter(({ link }) => link !== undefined)
    .map(({ row, value }) => {
      const purpose = cover.find((cell) => cell.row === row && cell.column === 1)?.value;
      return [prose(String(value)), prose(String(purpose ?? ""))];
    });
  return table(["sheet", "what it is for"], rows);
}
