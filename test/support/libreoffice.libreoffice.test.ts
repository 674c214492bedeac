import { evaluatedByLibreOffice, recalculated } from "./libreoffice";

jest.setTimeout(180_000);

it("evaluates formulas in their plain spelling", async () => {
  const formulas = [
    "=1/4",
    'IFS(FALSE,1,TRUE,"a<b")',
    "1/0",
    "2>1",
    "MOD(-7,3)",
    "SUMPRODUCT({1,2},{3,4})",
    "TCO.LLMSPEND(1,1,1,1)",
    'SWITCH("b","a",1,"b",2,3)',
  ];
  expect(await evaluatedByLibreOffice(formulas)).toEqual([
    0.25,
    "a<b",
    { error: "#DIV/0!" },
    true,
    2,
    11,
    { error: "#NAME?" },
    2,
  ]);
});

it("runs side by side, each with a profile of its own", async () => {
  const answers = await Promise.all([
    evaluatedByLibreOffice(["1+1"]),
    evaluatedByLibreOffice(["2+2"]),
  ]);
  expect(answers).toEqual([[2], [4]]);
});

it("refuses a file that is not there", async () => {
  await expect(recalculated(["/nowhere/none.xlsx"])).rejects.toThrow("ENOENT");
});
