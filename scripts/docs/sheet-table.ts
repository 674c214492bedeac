import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { prose, table } from "./markdown";

/** The sheets of the first template, with what the Cover's contents say of each. */
export function sheetTable(): string {
  const { sheets } = buildPlan(templateScenario("agent-platform"));
  const cover = sheets.find(({ id }) => id === "cover")?.cells ?? [];
  const rows = cover
    .filter(({ link }) => link !== undefined)
    .map(({ row, value }) => {
      const purpose = cover.find((cell) => cell.row === row && cell.column === 1)?.value;
      return [prose(String(value)), prose(String(purpose ?? ""))];
    });
  return table(["sheet", "what it is for"], rows);
}
