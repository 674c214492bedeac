import type { Scope } from "../scope";
import type { Tree } from "../tree";
import type { Value } from "../value";

interface Arity {
  readonly least: number;
  readonly most: number;
}

/** A function of its arguments' values; an argument left out between commas is null. */
export interface EagerFunction extends Arity {
  /** Single cells arrive as areas, so that the body can tell a cell's text from a text argument. */
  readonly ranges?: true;
  readonly body: (args: readonly Value[], scope: Scope) => Value;
}

/** A function that decides itself which arguments it evaluates, or asks where they point. */
export interface LazyFunction extends Arity {
  readonly lazy: (args: readonly Tree[], scope: Scope, valueOf: TreeValue) => Value;
}

export type TreeValue = (tree: Tree, scope: Scope) => Value;

export type ExcelFunction = EagerFunction | LazyFunction;
/** A family of functions by name. */
export type FunctionTable = Readonly<Record<string, ExcelFunction>>;
