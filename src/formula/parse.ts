import { parse as syntaxOf } from "@borgar/fx";
import { HOME, type CellPosition } from "./cell-position";
import { isDeeperThan } from "./syntax-depth";
import { formulaTokens } from "./formula-tokens";
import { readingFault, refusal } from "./reading-fault";
import type { Tree } from "./tree";
import { treeOfSyntax } from "./tree-of-syntax";

/** Far above what a person writes, far below where the recursion over a tree would overflow the stack. */
const DEEPEST = 500;
const CACHE_LIMIT = 20_000;
/** A pure cache: the same text at the same place always gives the same tree. Most are read as from A1. */
const known = { home: new Map<string, Tree>(), elsewhere: new Map<string, Tree>() };

/** Reads a formula in Excel's own syntax (English names, comma between arguments); a leading "=" may be left out. */
export function parse(text: string, at: CellPosition = HOME): Tree {
  const isHome = at.row === 0 && at.column === 0;
  const cache = isHome ? known.home : known.elsewhere;
  const key = isHome ? text : `${at.row},${at.column},${text}`;
  const found = cache.get(key);
  if (found) return found;
  const tree = read(text, at);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, tree);
  return tree;
}

function read(text: string, at: CellPosition): Tree {
  const tokens = formulaTokens(text);
  const fault = readingFault(tokens);
  if (fault) throw refusal(text, fault);
  const syntax = syntaxTree(text, tokens);
  if (isDeeperThan(DEEPEST, syntax)) throw refusal(text, "its parts are nested too deeply");
  return treeOfSyntax(syntax, text, at);
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
  if (/call stack/.test(reason)) return "its parts are nested too deeply";
  return /^Invalid syntax|^Unexpected end/.test(reason)
    ? "an operand is missing"
    : reason.replace("(END)", "the end").replace("ReferenceIdentifier", "a reference");
}
