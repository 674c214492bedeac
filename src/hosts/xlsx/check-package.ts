import type { Plan, SheetPlan } from "../../workbook/plan";
import { checkCells } from "./check-cells";
import { checkLinks } from "./check-links";
import { checkNames } from "./check-names";
import { checkReferences } from "./check-references";
import { checkSheetNames } from "./check-sheet-names";
import { checkTables } from "./check-tables";
import { checkValidations } from "./check-validations";
import { footerText } from "./page-elements";
import { refuseLongerThan } from "./refuse";

function checkSheet(sheet: SheetPlan): void {
  checkCells(sheet);
  checkValidations(sheet);
  checkTables(sheet);
  refuseLongerThan(255, footerText(sheet.print), `The footer of "${sheet.name}"`);
}

/** Refuses what Excel would repair, also where a validator finds nothing wrong. */
export function checkPackage(plan: Plan): void {
  checkSheetNames(plan.sheets);
  checkNames(plan);
  checkReferences(plan);
  checkLinks(plan);
  plan.sheets.forEach(checkSheet);
}
