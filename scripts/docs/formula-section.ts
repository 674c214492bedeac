import { conversions } from "../../src/formula/conversions";
import { namesIn } from "../../src/formula/names-in";
import { printFormula } from "../../src/formula/print-formula";
import type { FunctionRecord } from "../../src/functions/function-record";
import { block, code, prose, section } from "./markdown";
import { spacedFormula } from "./spaced-formula";

export function formulaSection(record: FunctionRecord): string | undefined {
  const { formula, method, source } = record;
  return section(
    "Formula",
    formula && block(spacedFormula(formula)),
    formula && constants(record),
    ...without(record),
    method && methodText(method),
    `Source of the method: ${prose(source)}`,
  );
}

/** A sentence is prose, a line of arithmetic is code. */
function methodText(method: string): string {
  return method.endsWith(".") ? prose(method) : block(method);
}

function constants({ tree }: FunctionRecord): string | undefined {
  const named = tree && namesIn(tree).filter((name) => conversions.has(name));
  if (named === undefined || named.length === 0) return undefined;
  const values = named.map(
    (name) => `${code(name)} is ${conversions.get(name)?.value.toNumber().toLocaleString("en-US")}`,
  );
  return `${values.join(", ")}.`;
}

function without({ treesWithout }: FunctionRecord): readonly string[] {
  return [...treesWithout].map(
    ([name, tree]) => `Without ${code(name)}:\n\n${block(spacedFormula(printFormula(tree)))}`,
  );
}
