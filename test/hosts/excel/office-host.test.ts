import type { SheetState } from "../../support/office-host/book-state";
import { officeGlobals } from "../../support/office-globals";
import { userBook } from "../../support/user-book";

/** The model of Excel must refuse what Excel refuses: otherwise tests on it show nothing. */
async function refusal(
  act: (workbook: Excel.Workbook) => void,
  change: (sheet: SheetState) => void = () => undefined,
): Promise<string> {
  const book = userBook();
  change(book.sheets[0] as SheetState);
  const { Excel } = officeGlobals(book);
  return Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
    return "nothing was refused";
  }).catch((error: { code: string }) => error.code);
}
const range = (workbook: Excel.Workbook, address = "A1:B2"): Excel.Range =>
  workbook.worksheets.getItem("My budget").getRange(address);

test.each<[string, string, (workbook: Excel.Workbook) => void]>([
  ["a second sheet of one name", "ItemAlreadyExists", (b) => b.worksheets.add("MY BUDGET")],
  ["a sheet name of 32 characters", "InvalidArgument", (b) => b.worksheets.add("x".repeat(32))],
  ["a colon in a sheet name", "InvalidArgument", (b) => b.worksheets.add("a:b")],
  ["a sheet that is not there", "ItemNotFound", (b) => b.worksheets.getItem("Nothing")],
  ["a matrix of another size", "InvalidArgument", (b) => (range(b).formulas = [[1, 2]])],
  [
    "a formula with a bracket too few",
    "InvalidArgument",
    (b) => (range(b, "A1").formulas = [["=SUM(A2"]]),
  ],
  ["an address off the sheet", "InvalidArgument", (b) => range(b, "A1048577")],
  [
    "more than 255 characters of addresses",
    "InvalidArgument",
    (b) => {
      b.worksheets.getItem("My budget").getRanges(Array(90).fill("A1").join(",")).format.wrapText =
        true;
    },
  ],
  ["a colour that is none", "InvalidArgument", (b) => (range(b).format.font.color = "reddish")],
  ["a name that reads as a cell", "InvalidArgument", (b) => b.names.add("TCO1", range(b))],
  ["a name that is taken", "InvalidArgument", (b) => b.names.add("MY_RATE", range(b))],
  [
    "a table over numbers as headers",
    "InvalidArgument",
    (b) => b.worksheets.getItem("My budget").tables.add("A2:B3", true),
  ],
  [
    "a prompt of more than 255 characters",
    "InvalidArgument",
    (b) =>
      (range(b).dataValidation.prompt = { showPrompt: true, title: "", message: "x".repeat(256) }),
  ],
  [
    "the last visible sheet's deletion",
    "InvalidOperation",
    (b) => b.worksheets.getItem("My budget").delete(),
  ],
  ["a member it does not know", "ApiNotFound", (b) => range(b).clear()],
])("refuses %s", async (_, code, act) => {
  expect(await refusal(act)).toBe(code);
});

it("refuses writing to a protected sheet", async () => {
  const code = await refusal(
    (workbook) =>
      (range(workbook).formulas = [
        [1, 2],
        [3, 4],
      ]),
    (sheet) => (sheet.protected = true),
  );
  expect(code).toBe("AccessDenied");
});

it("lets the library itself refuse what is above the declared requirement set", async () => {
  const { Excel } = officeGlobals(userBook(), { ExcelApi: "1.9" });
  const custom = Excel.run(async ({ workbook }) => {
    // Sheet custom properties came with ExcelApi 1.12.
    workbook.worksheets.getItem("My budget").customProperties.add("key", "value");
  });
  await expect(custom).rejects.toMatchObject({ code: "ApiNotFound" });
});

it("refuses a request above 5 MB", async () => {
  const code = await refusal((workbook) => {
    range(workbook, "A1:A200").formulas = Array(200).fill(["x".repeat(30_000)]);
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
});

it("lets formulas follow a renamed sheet and break with a deleted one", async () => {
  const book = userBook();
  const { Excel } = officeGlobals(book);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Other").getRange("A1:A2").formulas = [["='My budget'!B2*2"], ['="My budget!"']];
    worksheets.getItem("My budget").name = "Mine";
    await context.sync();
    expect(book.sheets[1]?.cells["0,0"]?.content).toBe("=Mine!B2*2");
    expect(book.names[0]?.formula).toBe("=Mine!$B$2");
    worksheets.getItem("Mine").delete();
    await context.sync();
  });
  expect(book.sheets[0]?.cells["0,0"]?.content).toBe("=#REF!B2*2");
  expect(book.sheets[0]?.cells["1,0"]?.content).toBe('="My budget!"');
});

it("reads text as if it were typed: an unprotected version becomes a number", async () => {
  const book = userBook();
  const { Excel } = officeGlobals(book);
  await Excel.run(async (context) => {
    range(context.workbook, "D1:D2").formulas = [["1.0"], ["'1.0"]];
    await context.sync();
  });
  expect(book.sheets[0]?.cells["0,3"]?.content).toBe(Number.NaN);
  expect(book.sheets[0]?.cells["1,3"]?.content).toBe("1.0");
});
