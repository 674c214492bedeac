import { drawPlan } from "../src/hosts/excel/draw-plan";
import { officeGlobals } from "../test/support/office-globals";
import type { Measurement } from "./measurement";
import { planOf } from "./workbook-build";

/** What drawing a template asks of Excel, counted by our model of it behind the real Office.js library. */
export async function excelRequests(id: string): Promise<readonly Measurement[]> {
  const { host } = officeGlobals();
  await drawPlan(planOf(id), {});
  const { syncs, bytes } = host.statistics;
  const largest = Math.max(...bytes);
  return [
    {
      what: `draw ${id} in Excel`,
      measured: `${syncs} syncs`,
      budget: "at most 10",
      holds: syncs <= 10,
    },
    {
      what: "… largest request",
      measured: `${(largest / 1024).toFixed(0)} KB`,
      budget: "under 1 MB",
      holds: largest < 1024 * 1024,
    },
  ];
}
