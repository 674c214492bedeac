import { createContext, runInContext } from "node:vm";
import { hostScript } from "../../support/office-host/host-script";

it("brings the host into a page as one script without imports", async () => {
  const page = createContext({ TextEncoder, structuredClone });
  runInContext(await hostScript(), page);
  const sheets = runInContext(
    "officeHost.createOfficeHost(officeHost.blankBook()).book.sheets.map((sheet) => sheet.name)",
    page,
  ) as readonly string[];
  expect([...sheets]).toEqual(["Sheet1"]);
});
