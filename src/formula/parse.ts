import { parse as syntaxOf } from "@borgar/fx";
import { HOME, type CellPosition } from "./cell-position";
import { formulaTokens } from "./formula-tokens";
import { readingFault, refusal } from "./reading-fault";
import type { Tree } from "./tree";
import { treeOfSyntax } from "./tree-of-syntax";

const CACHE_LIMIT = 20_000;
/** A pure cache: the same text at the same place always gives the same tree. */
const known = new Map<string, Tree>();

/** Reads a formula in Excel's own syntax (English names, comma between arguments); a leading "=" may be left out. */
export function parse(text: string, at: CellPosition = HOME): Tree {
  const key = `${at.row},${at.column},${text}`;
  const found = known.get(key);
  if (found) return found;
  const tree = read(text, at);
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(key, tree);
  return tree;
}

function read(text: string, at: CellPosition): Tree {
  const tokens = formulaTokens(text);
  const fault = readingFault(tokens);
  if (fault) throw refusal(text, fault);
  return treeOfSyntax(syntaxTree(text, tokens), text, at);
}

function syntaxTree(text: string, tokens: ReturnType<typeof formulaTokens>) {
  try {
    return syntaxOf(tokens);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw refusal(text, sentence(reason));
  }
}

function sentence(reason: string): string {
  return /^Invalid syntax|^Unexpected end/.test(reason)
    ? "an operand is missing"
    : reason.replace("(END)", "the end").replace("ReferenceIdentifier", "a reference");
}
