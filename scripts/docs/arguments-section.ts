import type { FunctionRecord } from "../../src/functions/function-record";
import { mayBeLeftOut } from "../../src/functions/may-be-left-out";
import type { Parameter } from "../../src/functions/parameter";
import { code, list, prose, section, table } from "./markdown";
import { unitWords } from "./unit-words";

export function argumentsSection(record: FunctionRecord): string | undefined {
  const rows = record.parameters.map((parameter) => [
    code(parameter.name),
    leftOut(parameter),
    takes(record, parameter),
    prose(parameter.expects),
    parameter.type === "number" ? unitWords(parameter.unit) : unitWords(parameter.type),
    prose(parameter.description.en),
  ]);
  const header = ["argument", "if left out", "takes", "must be", "unit", "description"];
  return section("Arguments", table(header, rows), ...record.parameters.map(members));
}

function leftOut(parameter: Parameter): string {
  if (!mayBeLeftOut(parameter)) return "required";
  const { default: preset } = parameter;
  if (preset === undefined) return "done without";
  if (typeof preset === "boolean") return preset ? "TRUE" : "FALSE";
  return typeof preset === "number" ? String(preset) : code(JSON.stringify(preset));
}

function takes({ gives }: FunctionRecord, parameter: Parameter): string {
  if (parameter.repeating) return "any number of arguments";
  if (parameter.takes === "whole") return "a whole range";
  if (parameter.takes === "single" || gives === "table") return "one cell";
  return gives === "row" ? "a cell or a column" : "a cell or a range";
}

function members(parameter: Parameter): string | undefined {
  if (parameter.type !== "enumeration") return undefined;
  const lines = Object.entries(parameter.members).map(
    ([member, meaning]) => `${code(`"${member}"`)}: ${prose(meaning.en)}`,
  );
  return `${code(parameter.name)} is one of these words, in upper or lower case:\n\n${list(lines)}`;
}
