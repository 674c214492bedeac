import type { FormatName } from "../scenarios/scenario";

/** Number format codes, in en-US as files and Office.js take them. */
export const numberFormats: Readonly<
  Record<FormatName | "thousands_decimal" | "date" | "check", string>
> = {
  thousands_decimal: '#,##0.0,_);(#,##0.0,);"–"_)',
  money: '#,##0_);(#,##0);"–"_);@_)',
  cents: '#,##0.00_);(#,##0.00);"–"_)',
  price: '0.0000_);(0.0000);"–"_)',
  small_price: '0.00000_);(0.00000);"–"_)',
  token_price: "0.00_);(0.00)",
  percent: '0.0%_);(0.0%);"–"_)',
  fine_percent: '0.00%_);(0.00%);"–"_)',
  multiple: '0.0"x"',
  tokens: '#,##0.0,,"M"',
  whole: "#,##0_)",
  decimal: '#,##0.00_);(#,##0.00);"–"_)',
  year: "0",
  text: "@",
  date: "yyyy-mm-dd",
  check: '[=0]"OK";[Red]"CHECK"',
};
