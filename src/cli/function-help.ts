import type { FunctionRecord } from "../functions/define-function";
import { mayBeLeftOut } from "../functions/may-be-left-out";
import { nativeText } from "./function-as-json";
import { formulaValue } from "./formula-value";
import { printedValue } from "./printed-value";
import { signature } from "./signature";
import { textTable } from "./text-table";

/** What `tco functions NAME` shows: the essentials of the function's page. */
export function functionHelp(record: FunctionRecord): string {
  const { summary, formula, method, remarks } = record;
  return [
    `TCO.${signature(record)}`,
    `  ${summary.en}`,
    ...part("Arguments", argumentLines(record)),
    ...part("Formula", [formula?.replace(/\s+/g, "") ?? method ?? ""]),
    ...part("Native Excel", [nativeLine(record)]),
    ...part("Remarks", remarks),
    ...part("Examples", record.examples.flatMap(exampleLines)),
  ].join("\n");
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function argumentLines({ parameters }: FunctionRecord): readonly string[] {
  return textTable(
    parameters.map((parameter) => [
      parameter.name,
      mayBeLeftOut(parameter) ? "" : "required",
      parameter.expects,
      parameter.description.en,
    ]),
  );
}

function nativeLine(record: FunctionRecord): string {
  const { native, nativeReason = "it needs several cells" } = record;
  return nativeText(record) ?? (native === "block" ? "several cells" : `none: ${nativeReason}`);
}

function exampleLines({ call, note }: FunctionRecord["examples"][number]): readonly string[] {
  const [first = "", ...rows] = printedValue(formulaValue(call)).split("\n");
  return rows.length === 0
    ? [`${call}  ${first}`, `  ${note}`]
    : [call, ...[first, ...rows].map((row) => `  ${row}`), `  ${note}`];
}
