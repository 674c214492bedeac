import { HostError } from "./host-error";

/**
 * One object as Office.js sees it. Only what is listed exists: everything else is answered with ApiNotFound, so a
 * test cannot pass by calling something that this model merely ignores.
 */
export interface HostObject {
  readonly type: string;
  /** Sent with the object when the library asks for its identity. */
  readonly id?: () => string;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  readonly methods?: Readonly<Record<string, HostMethod>>;
  /** Present on collections. */
  readonly items?: () => readonly HostObject[];
}
export interface HostProperty {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}
export type HostMethod = (...args: readonly unknown[]) => unknown;

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value;
}

export function readProperty(object: HostObject, name: string): unknown {
  const get = object.properties?.[name]?.get;
  if (get === undefined) throw notFound(object, name);
  return get();
}

export function writeProperty(object: HostObject, name: string, value: unknown): void {
  const set = object.properties?.[name]?.set;
  if (set === undefined) throw notFound(object, `${name} (to write)`);
  set(value);
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = object.methods?.[name];
  if (method === undefined) throw notFound(object, `${name}()`);
  return method(...args) ?? null;
}

/** A property that is a plain field of the state, read and written without more ado. */
export function field<State, Key extends keyof State>(state: State, key: Key): HostProperty {
  return {
    get: () => state[key],
    set: (value) => {
      state[key] = value as State[Key];
    },
  };
}

/** A property that leads to another object. */
export function child(object: () => HostObject): HostProperty {
  return { get: object };
}

function notFound(object: HostObject, member: string): HostError {
  return new HostError("ApiNotFound", `The model of Excel has no ${object.type}.${member}`, 404);
}
