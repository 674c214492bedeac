import { parse as syntaxOf } from "@borgar/fx";
import { rememberedUpTo } from "../engine/remembered-up-to";
import { HOME, type CellPosition } from "./cell-position";
import { isDeeperThan } from "./syntax-depth";
import { formulaTokens } from "./formula-tokens";
import { readingFault, refusal } from "./reading-fault";
import type { Tree } from "./tree";
import { treeOfSyntax } from "./tree-of-syntax";

/** Far above what a person writes, far below where the recursion over a tree would overflow the stack. */
const DEEPEST = 500;

/** Most formulas are read as from A1. A pure cache: the same text always gives the same tree. */
const readFromHome = rememberedUpTo(20_000, (text: string) => read(text, HOME));

/** Reads a formula in Excel's own syntax (English names, comma between arguments); a leading "=" may be left out. */
export const parse = (text: string, at: CellPosition = HOME): Tree =>
  at.row === HOME.row && at.column === HOME.column ? readFromHome(text) : read(text, at);

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
