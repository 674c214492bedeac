import type { Decimal } from "../engine/decimal";
import type { Value } from "../formula/value";
import type { ParameterKind } from "./parameter";

type Element<Kind> = Kind extends { type: "number" }
  ? Decimal
  : Kind extends { type: "flag" }
    ? boolean
    : Kind extends { members: Readonly<Record<infer Member, unknown>> }
      ? Member
      : string;
type Given<Kind> = Kind extends { takes: "whole" }
  ? readonly (readonly Element<Kind>[])[]
  : Element<Kind>;
type ArgumentOf<Kind> = Kind extends { repeating: true }
  ? readonly (Value | undefined)[]
  : Kind extends { optional: true }
    ? Given<Kind> | undefined
    : Given<Kind>;

/** Checked arguments by name, in the types that the kinds of the parameters promise. */
export type ArgumentsOf<Kinds extends Readonly<Record<string, ParameterKind>>> = {
  readonly [Name in keyof Kinds]: ArgumentOf<Kinds[Name]>;
};
