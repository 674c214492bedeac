import type { Token } from "@borgar/fx";
import { formulaTokens } from "../../src/formula/formula-tokens";
import { germanNames } from "./german-names";

/**
 * A formula as German Excel takes it: decimal comma, semicolon between arguments, its own function names. In an array
 * constant a point stands between columns and the semicolon between rows. TCO functions keep their names.
 */
export function germanFormula(formula: string): string {
  let depth = 0;
  return formulaTokens(formula)
    .map((token) => {
      if (token.value === "{") depth += 1;
      if (token.value === "}") depth -= 1;
      return germanToken(token, depth > 0);
    })
    .join("");
}

function germanToken({ type, value }: Token, inArray: boolean): string {
  switch (type) {
    case "number":
      return value.replace(".", ",");
    case "operator":
      return value === "," ? (inArray ? "." : ";") : value;
    case "func":
    case "bool":
    case "error":
      return germanNames.get(value.toUpperCase()) ?? value;
    default:
      return value;
  }
}
