import { unitWords } from "../../src/workbook/unit-words";

test.each`
  unit              | format       | words
  ${"EUR/month"}    | ${"money"}   | ${"EUR per month"}
  ${"EUR/FTE/year"} | ${"money"}   | ${"EUR per FTE per year"}
  ${"FTE*month"}    | ${"decimal"} | ${"FTE × month"}
  ${"1"}            | ${"percent"} | ${"share"}
  ${"1"}            | ${"decimal"} | ${"number"}
  ${"text"}         | ${"text"}    | ${"choice"}
`("$unit reads $words", ({ unit, format, words }) => {
  expect(unitWords(unit, format)).toBe(words);
});
