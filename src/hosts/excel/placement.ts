import type { Plan } from "../../workbook/plan";
import type { FoundWorkbook } from "./found-workbook";
import { freeDefinedNames, freeSheetNames } from "./free-names";
import { renamedPlan } from "./renamed-plan";

/** How a plan goes into a workbook that is there already. */
export interface Placement {
  /** Under names that are free. */
  readonly plan: Plan;
  /** Position of the first sheet; undefined: behind all others. */
  readonly position: number | undefined;
  /** Sheets and tables of the earlier build that make way until the new ones stand, with the names they get. */
  readonly aside: {
    readonly sheets: readonly Moved[];
    readonly tables: readonly Moved[];
  };
  /** Names of the plan that the earlier build has too: they go on to mean the new cells. */
  readonly keptNames: ReadonlySet<string>;
  /** Names of the earlier build that the new one no longer has. */
  readonly lostNames: readonly string[];
}
/** Sheets by their key, tables by their name. */
export interface Moved {
  readonly item: string;
  readonly from: string;
  readonly to: string;
}

/**
 * A sheet, name or table of the user keeps its name, and ours takes the next free one. Where a build is replaced, the
 * old one makes way: the new sheets get its names and its place, and formulas over our defined names go on working.
 */
export function placement(plan: Plan, found: FoundWorkbook): Placement {
  const { own } = found;
  const ownKeys = new Set(own.sheets.map(({ key }) => key));
  const others = found.sheets.filter(({ key }) => !ownKeys.has(key)).map(({ name }) => name);
  const foreignNames = without(
    found.names.map(({ name }) => name),
    own.names,
  );
  const foreignTables = without(found.tables, own.tables);
  const sheets = freeSheetNames(
    plan.sheets.map(({ name }) => name),
    others,
  );
  const names = freeDefinedNames(
    plan.names.map(({ name }) => name),
    [...foreignNames, ...found.tables],
  );
  const tableNames = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const tables = freeDefinedNames(tableNames, [
    ...foreignTables,
    ...foreignNames,
    ...names.values(),
  ]);
  const inOwn = new Set(own.names.map((name) => name.toLowerCase()));
  const placed = new Set([...names.values()].map((name) => name.toLowerCase()));
  const position = found.sheets.findIndex(({ key }) => ownKeys.has(key));
  return {
    plan: renamedPlan(plan, { sheets, names }, tables),
    position: position < 0 ? undefined : position,
    aside: {
      sheets: sheetsAside(found, [...sheets.values()]),
      tables: tablesAside(found, [...tables.values(), ...names.values()]),
    },
    keptNames: new Set([...names.values()].filter((name) => inOwn.has(name.toLowerCase()))),
    lostNames: own.names.filter((name) => !placed.has(name.toLowerCase())),
  };
}

function sheetsAside({ own, sheets }: FoundWorkbook, coming: readonly string[]): readonly Moved[] {
  const names = own.sheets.map(({ name }) => name);
  const taken = [...sheets.map(({ name }) => name), ...coming];
  const free = freeSheetNames(names, taken);
  return own.sheets.map(({ key, name }) => ({ item: key, from: name, to: free.get(name) ?? name }));
}

function tablesAside(found: FoundWorkbook, coming: readonly string[]): readonly Moved[] {
  const { own, tables, names } = found;
  const taken = [...tables, ...names.map(({ name }) => name), ...coming];
  const free = freeDefinedNames(own.tables, taken);
  return own.tables.map((name) => ({ item: name, from: name, to: free.get(name) ?? name }));
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  return all.filter((one) => !some.includes(one));
}
