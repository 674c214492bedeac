import type { Token } from "@borgar/fx";
import { formulaTokens } from "../../src/formula/formula-tokens";

const spaced = new Set(["+", "-", "*", "/", "&", "=", "<>", "<", "<=", ">", ">="]);

/** A formula with room around its operators; its lines stay as they were broken. */
export function spacedFormula(formula: string): string {
  return formula
    .trim()
    .split(/\s*\n\s*/)
    .map((line, index) => (index === 0 ? "" : "  ") + spacedLine(line))
    .join("\n");
}

function spacedLine(line: string): string {
  const tokens = formulaTokens(line).filter(({ type }) => type !== "whitespace");
  let depth = 0;
  const texts = tokens.map((token, index) => {
    if (token.value === "{") depth += 1;
    if (token.value === "}") depth -= 1;
    if (token.value === ",") return depth > 0 ? "," : ", ";
    return isBinary(token, tokens[index - 1]) ? ` ${token.value} ` : token.value;
  });
  return texts.join("").replace(/  +/g, " ").trim();
}

/** A sign at the start of an operand is none; a line that begins with an operator goes on where the last one ended. */
function isBinary({ type, value }: Token, before: Token | undefined): boolean {
  if (type !== "operator" || !spaced.has(value)) return false;
  return before === undefined || before.type !== "operator" || /^[)%}]$/.test(before.value);
}
