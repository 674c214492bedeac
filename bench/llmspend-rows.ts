import { Decimal } from "../src/engine/decimal";
import { parse } from "../src/formula/parse";
import { printFormula } from "../src/formula/print-formula";
import { answerExcel } from "../src/functions/answer-excel";
import { LLMSPEND } from "../src/functions/spend/llmspend";
import { nativeTree } from "../src/functions/native-tree";
import { against } from "./against";
import { bestOf } from "./best-of";
import { recalculationTime } from "./libreoffice-recalculation";
import type { Measurement } from "./measurement";

const ROWS = 100_000;
/** Tokens in, tokens out, prices per million: different in every row. */
const rows = Array.from({ length: ROWS }, (_, row) => [
  1000 + row,
  500 + (row % 977),
  3,
  15 + (row % 7),
]);
const column = (index: number): number[][] => rows.map((row) => [row[index] ?? 0]);
const columns = [column(0), column(1), column(2), column(3)];

/** `TCO.LLMSPEND` down 100,000 rows: in one call, against LibreOffice, a hand-written loop in float64 and in decimals, and a call a row. */
export async function llmspendRows(): Promise<readonly Measurement[]> {
  const native = (row: number) =>
    printFormula(nativeTree(parse(`=TCO.LLMSPEND(A${row},B${row},C${row},D${row})`)));
  const oneCall = await bestOf(7, () => answerExcel(LLMSPEND, columns));
  const callARow = await bestOf(1, () => {
    for (const row of rows)
      answerExcel(
        LLMSPEND,
        row.map((value) => [[value]]),
      );
  });
  const byHand = await bestOf(7, () =>
    rows.map(([input = 0, output = 0, inputPrice = 0, outputPrice = 0]) => [
      (input * inputPrice + output * outputPrice) / 1_000_000,
    ]),
  );
  const withDecimals = await bestOf(3, () =>
    rows.map(([input = 0, output = 0, inputPrice = 0, outputPrice = 0]) => {
      const spend = new Decimal(input)
        .times(inputPrice)
        .plus(new Decimal(output).times(outputPrice));
      return [spend.div(1_000_000).toNumber()];
    }),
  );
  return [
    {
      what: "TCO.LLMSPEND, 100,000 rows, one call",
      measured: `${oneCall.toFixed(1)} ms`,
      budget: "",
    },
    againstLibreOffice(recalculationTime(rows, native), oneCall),
    against("a loop in plain JavaScript", byHand, oneCall),
    against("decimal.js by hand", withDecimals, oneCall),
    against("a call for each row", callARow, oneCall),
  ];
}

function againstLibreOffice(other: number | undefined, ours: number): Measurement {
  const what = "LibreOffice recalculating the native formula";
  const budget = "at least 1 ×";
  if (other === undefined) return { what: `… ${what}`, measured: "needs python3-uno", budget };
  return { ...against(what, other, ours), budget, holds: other >= ours };
}
