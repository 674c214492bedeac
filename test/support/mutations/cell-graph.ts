import { references } from "../../../src/formula/references";
import { placeOf, type Place } from "../../../src/formula/reference-value";
import { children } from "../../../src/formula/children";
import type { Tree } from "../../../src/formula/tree";
import { cellName } from "../../../src/formula/cell-name";
import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type FormulaCell } from "../plan-reader";

/** Who reads whom in a workbook, by address. */
export interface CellGraph {
  readonly formulas: ReadonlyMap<string, FormulaCell>;
  /** The cells whose formulas read this one. */
  readonly readers: (address: string) => readonly string[];
  /** The cells that count whether this one holds a formula. */
  readonly counters: (address: string) => readonly string[];
  /** A cell comes after all that it reads. */
  readonly rank: (address: string) => number;
}

export function cellGraph(plan: Plan): CellGraph {
  const { formulas } = readPlan(plan);
  const names = new Map(plan.names.map(({ name, refersTo }) => [name, refersTo]));
  const readers = new Map<string, string[]>();
  const counters = new Map<string, string[]>();
  const reads = new Map<string, readonly string[]>();
  for (const cell of formulas) {
    const at = (place: Place) => addressesIn(place, cell.sheet.name);
    const read = references(cell.formula).flatMap((reference) => {
      const named = reference.kind === "name" ? names.get(reference.name) : undefined;
      if (named) return at(named);
      return reference.kind === "name" ? [] : at(placeOf(reference, { at: cell }));
    });
    reads.set(cell.address, read);
    for (const address of read) add(readers, address, cell.address);
    for (const area of counted(cell.formula)) {
      if (area.kind !== "area" && area.kind !== "cell") continue;
      for (const address of at(placeOf(area, { at: cell }))) add(counters, address, cell.address);
    }
  }
  const ranks = ranked(
    formulas.map(({ address }) => address),
    reads,
  );
  return {
    formulas: new Map(formulas.map((cell) => [cell.address, cell])),
    readers: (address) => readers.get(address) ?? [],
    counters: (address) => counters.get(address) ?? [],
    rank: (address) => ranks.get(address) ?? 0,
  };
}

const counted = (tree: Tree): readonly Tree[] =>
  tree.kind === "call" && tree.name === "ISFORMULA"
    ? tree.arguments
    : children(tree).flatMap(counted);

export function addressesIn({ sheet, row, column, rows, columns }: Place, own: string): string[] {
  return Array.from({ length: rows * columns }, (_, i) => {
    const name = cellName(row + Math.floor(i / columns), column + (i % columns));
    return `${sheet ?? own}!${name}`;
  });
}

function add(lists: Map<string, string[]>, key: string, entry: string): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** Depth first over what each cell reads; a workbook has no circles (W08). */
function ranked(
  addresses: readonly string[],
  reads: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const visit = (address: string): void => {
    if (ranks.has(address)) return;
    const before = reads.get(address);
    if (before === undefined) return;
    before.forEach(visit);
    ranks.set(address, ranks.size);
  };
  addresses.forEach(visit);
  return ranks;
}
