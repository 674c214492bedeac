import { unitWords } from "../../src/workbook/unit-words";

test.each`
  unit                     | format       | words
  ${"EUR/month"}           | ${"money"}   | ${"EUR per month"}
  ${"EUR/FTE/year"}        | ${"money"}   | ${"EUR per FTE per year"}
  ${"FTE*month"}           | ${"decimal"} | ${"FTE × month"}
  ${"USD*USD/month/month"} | ${"whole"}   | ${"USD² per month²"}
  ${"GB/month/year"}       | ${"decimal"} | ${"GB per month per year"}
  ${"m*m*m/hour*1"}        | ${"decimal"} | ${"m × m × m per hour × 1"}
  ${"1"}                   | ${"percent"} | ${"share"}
  ${"1"}                   | ${"decimal"} | ${"number"}
  ${"text"}                | ${"text"}    | ${"choice"}
`("$unit reads $words", ({ unit, format, words }) => {
  expect(unitWords(unit, format)).toBe(words);
});
