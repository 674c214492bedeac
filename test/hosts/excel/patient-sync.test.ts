import { drawPlan } from "../../../src/hosts/excel/draw-plan";
import { patientSync } from "../../../src/hosts/excel/patient-sync";
import { officeGlobals } from "../../support/office-globals";
import { samplePlan } from "../../support/sample-plan";
import { userBook } from "../../support/user-book";

it("gives up with advice while a cell is being edited", async () => {
  const { host, Excel } = officeGlobals(userBook());
  host.editing = true;
  const waiting = Excel.run({ delayForCellEdit: true }, (context) => {
    context.workbook.worksheets.getActiveWorksheet().load("id");
    return patientSync(context, 40);
  });
  await expect(waiting).rejects.toThrow(/Press Enter or Esc/);
  host.editing = false;
});

it("waits for the end of editing and then builds", async () => {
  const book = userBook();
  const { host } = officeGlobals(book);
  host.editing = true;
  setTimeout(() => (host.editing = false), 60);
  await drawPlan(samplePlan);
  expect(book.sheets).toHaveLength(4);
});
