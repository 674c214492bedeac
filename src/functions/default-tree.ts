import type { Tree } from "../formula/tree";
import type { Parameter } from "./parameter";

/** The literal that stands for an optional argument left out; undefined for a required parameter. */
export function defaultTree(parameter: Parameter): Tree | undefined {
  const value = parameter.default;
  if (value === undefined) return undefined;
  if (typeof value === "number") return { kind: "number", text: String(value) };
  if (typeof value === "boolean") return { kind: "logical", value };
  return { kind: "text", value };
}
