import type { Plan } from "../../workbook/plan";
export function checkPackage(plan: Plan): void {
  void plan;
}
