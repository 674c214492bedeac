import { Decimal } from "../../../src/engine/decimal";
import { to15Digits } from "../../../src/engine/to-15-digits";
import { TcoError } from "../../../src/engine/tco-error";
import { evaluate } from "../../../src/formula/evaluate";
import type { CellValues } from "../../../src/formula/evaluate-cells";
import { isMatrix } from "../../../src/formula/is-matrix";
import { references } from "../../../src/formula/references";
import { placeOf } from "../../../src/formula/reference-value";
import type { Scope } from "../../../src/formula/scope";
import type { Tree } from "../../../src/formula/tree";
import type { Scalar } from "../../../src/formula/value";
import { names } from "../../../src/workbook/grid";
import type { Plan } from "../../../src/workbook/plan";
import { cellName } from "../../../src/formula/cell-name";
import type { FormulaCell } from "../plan-reader";
import { scopeOfCell } from "../plan-values";
import { addressesIn, type CellGraph } from "./cell-graph";
import type { Mutant } from "./mutant";

/** What came of a slip: `harmless` where it changes no value in any state, `circular` where Excel refuses it. */
export type Verdict = "red" | "green" | "harmless" | "circular";

/** A slip counts in the first state in which it changes a value; there the master check must be red. */
export function detected(
  mutant: Mutant,
  plan: Plan,
  graph: CellGraph,
  states: readonly CellValues[],
): Verdict {
  if (isCircular(mutant, graph)) return "circular";
  for (const state of states) {
    const verdict = inState(mutant, plan, graph, state);
    if (verdict !== "harmless") return verdict;
  }
  return "harmless";
}

function inState(mutant: Mutant, plan: Plan, graph: CellGraph, state: CellValues): Verdict {
  const cell = cellAt(graph, mutant.address);
  const shipped = (address: string) => valueIn(state, graph, address);
  const mine = mutant.formula
    ? one(mutant.formula, scopeOf(cell, new Map(), plan, graph, state))
    : stored(cell);
  const moved = !same(mine, shipped(mutant.address));
  // A typed constant is a slip wherever it stands: it is wrong after the next change of an input.
  if (!moved && mutant.formula) return "harmless";
  const changed = new Map([[mutant.address, mine]]);
  const queue = new Set([
    ...(moved ? graph.readers(mutant.address) : []),
    ...(mutant.formula ? [] : graph.counters(mutant.address)),
  ]);
  const typed = mutant.formula ? undefined : mutant.address;
  while (queue.size > 0) {
    const next = [...queue].reduce((a, b) => (graph.rank(b) < graph.rank(a) ? b : a));
    queue.delete(next);
    const reader = cellAt(graph, next);
    const value = one(reader.formula, scopeOf(reader, changed, plan, graph, state, typed));
    if (same(value, shipped(next))) continue;
    changed.set(next, value);
    graph.readers(next).forEach((each) => queue.add(each));
  }
  return isRed(changed, plan) ? "red" : "green";
}

function isRed(changed: ReadonlyMap<string, Scalar>, plan: Plan): boolean {
  const master = plan.names.find(({ name }) => name === names.masterCheck)?.refersTo;
  const [address = ""] = master ? addressesIn(master, master.sheet) : [];
  const value = changed.get(address);
  return value !== undefined && !(Decimal.isDecimal(value) && value.isZero());
}

function isCircular({ address, formula }: Mutant, graph: CellGraph): boolean {
  if (formula === undefined) return false;
  const at = cellAt(graph, address);
  const read = references(formula).flatMap((reference) =>
    reference.kind === "name" ? [] : addressesIn(placeOf(reference, { at }), at.sheet.name),
  );
  const below = new Set([address]);
  for (const each of below) graph.readers(each).forEach((reader) => below.add(reader));
  return read.some((each) => below.has(each));
}

function scopeOf(
  { sheet, row, column, ...cell }: FormulaCell,
  changed: ReadonlyMap<string, Scalar>,
  plan: Plan,
  graph: CellGraph,
  state: CellValues,
  typed?: string,
): Scope {
  const address = (name: string, r: number, c: number) => `${name}!${cellName(r, c)}`;
  const values: CellValues = {
    scalar: (name, r, c) => changed.get(address(name, r, c)) ?? state.scalar(name, r, c),
  };
  return {
    ...scopeOfCell(plan, values, sheet.name, { row, column, ...cell }),
    isFormula: (name = sheet.name, r, c) =>
      graph.formulas.has(address(name, r, c)) && address(name, r, c) !== typed,
  };
}

function one(formula: Tree, scope: Scope): Scalar {
  const value = evaluate(formula, scope);
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** The value that the shipped file shows: what Paste values leaves behind. */
function stored({ value }: FormulaCell): Scalar {
  if (typeof value === "number") return new Decimal(value);
  if (value !== null && typeof value === "object") return new TcoError(value.error, "as shipped");
  return value;
}

function valueIn(state: CellValues, graph: CellGraph, address: string): Scalar {
  const { sheet, row, column } = cellAt(graph, address);
  return state.scalar(sheet.name, row, column);
}

function cellAt(graph: CellGraph, address: string): FormulaCell {
  const cell = graph.formulas.get(address);
  if (cell === undefined) throw new Error(`no formula at ${address}`);
  return cell;
}

const NOISE = new Decimal("1e-20");

/** As Excel shows them: equal to 15 digits; what differs by less than the engine's last digits is the same. */
function same(a: Scalar, b: Scalar): boolean {
  if (Decimal.isDecimal(a) && Decimal.isDecimal(b)) {
    return to15Digits(a) === to15Digits(b) || a.minus(b).abs().lt(NOISE);
  }
  if (a instanceof TcoError && b instanceof TcoError) return a.code === b.code;
  return a === b;
}
