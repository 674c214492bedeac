import { checkName } from "../../src/formula/check-name";
import { parseLine } from "../../src/formula/parse-line";

test("a line speaks of ids", () => {
  expect(parseLine("runs_per_month * run_fee + PLT.subtotal")).toMatchObject({ kind: "binary" });
});

test.each(["gpt4 * 2", "SUM(1, p50)", "Calc!A1", "{1,2}", "c + 1"])("refuses %s", (text) => {
  expect(() => parseLine(text)).toThrow(`"${text}"`);
});

test("says which address it met", () => {
  expect(() => parseLine("2 * gpt4")).toThrow("GPT4");
});

test.each(["runs_per_month", "TOT.subtotal", "_x", "LLM.p50"])("%s can be an id", (id) => {
  expect(() => checkName(id)).not.toThrow();
});

test.each`
  id        | reason
  ${"gpt4"} | ${"cell address"}
  ${"p50"}  | ${"cell address"}
  ${"c"}    | ${"does not read it as a name"}
  ${"r"}    | ${"does not read it as a name"}
  ${"a-b"}  | ${"not read it as one name"}
  ${"a b"}  | ${"not read it as one name"}
  ${"true"} | ${"TRUE or FALSE"}
  ${"12"}   | ${"number"}
  ${""}     | ${"empty"}
`("$id cannot be an id: $reason", ({ id, reason }) => {
  expect(() => checkName(id)).toThrow(reason);
  expect(() => checkName(id)).toThrow(`"${id}"`);
});
