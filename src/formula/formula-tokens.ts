import { tokenize, type Token } from "@borgar/fx";

/**
 * The formula's tokens. A minus is an operator everywhere but before a number of an array constant: there it is
 * part of the number, because arrays hold constants only.
 */
export function formulaTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const token of tokenize(text, { withLocation: true, negativeNumbers: false })) {
    if (token.value === "{") depth += 1;
    if (token.value === "}") depth -= 1;
    const before = tokens[tokens.length - 1];
    if (depth > 0 && token.type === "number" && before && isSign(before)) {
      tokens[tokens.length - 1] = signed(before, token);
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}

function isSign(token: Token): boolean {
  return token.type === "operator" && (token.value === "-" || token.value === "+");
}

function signed(sign: Token, number: Token): Token {
  const value = sign.value === "-" ? `-${number.value}` : number.value;
  return { ...number, value, loc: [sign.loc?.[0] ?? 0, number.loc?.[1] ?? 0] };
}
