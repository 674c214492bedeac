import type { FunctionRecord } from "../../src/functions/function-record";
import { code, prose, section, table } from "./markdown";
import { unitWords } from "./unit-words";

export function resultSection(record: FunctionRecord): string | undefined {
  const { columns } = record;
  const rows = columns?.map(({ name, unit }) => [prose(name), unitWords(unit)]);
  return section("Result", shape(record), rows && table(["column", "unit"], rows), spill(record));
}

const nouns = { cell: "One value", row: "A row of cells", table: "A table of cells" };

function shape({ gives, unit, columns }: FunctionRecord): string {
  if (columns !== undefined)
    return gives === "row" ? "A row of these cells:" : "Rows of these columns:";
  return `${nouns[gives]}${inUnit(unit)}.`;
}

function inUnit(unit: string): string {
  if (unit === "1") return ": a plain number";
  return ["text", "flag", "date"].includes(unit) ? `: a ${unitWords(unit)}` : ` in ${unit}`;
}

function spill({ gives, parameters }: FunctionRecord): string | undefined {
  const ranges = parameters.filter(({ takes }) => takes === "each").map(({ name }) => code(name));
  const caution = "Inside an Excel table, where nothing may spill, Excel shows `#SPILL!` instead.";
  if (gives !== "cell")
    return `${gives === "row" && ranges.length > 0 ? columnOfCalls : ""}The result spills over its neighbours. ${caution}`;
  if (ranges.length === 0) return undefined;
  const places = ranges.length > 3 ? "any argument that takes one" : ranges.join(" or ");
  return `A range in place of ${places} gives a value for each of its cells, and the result spills. ${caution}`;
}

const columnOfCalls = "A column of cells in place of an argument gives a row for each. ";
