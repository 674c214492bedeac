import type { ParameterKind } from "./parameter";

type Omission = Pick<ParameterKind, "default" | "optional" | "repeating">;

/** Whether a call may leave the argument out; every other parameter is required. */
export function mayBeLeftOut({ default: preset, optional, repeating }: Omission): boolean {
  return preset !== undefined || optional === true || repeating === true;
}
