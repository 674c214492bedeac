import type { HostObject, HostProperty } from "./host-object";

/** A setting kept under its path, for example "Legend.Position". */
export function formatLeaf(format: Record<string, unknown>, path: string): HostProperty {
  return { set: (value) => void (format[path] = value) };
}

export function formatNode(
  format: Record<string, unknown>,
  type: string,
  path: string,
  leaves: readonly string[],
): HostObject {
  return {
    type,
    properties: Object.fromEntries(
      leaves.map((leaf) => [leaf, formatLeaf(format, `${path}.${leaf}`)]),
    ),
  };
}
