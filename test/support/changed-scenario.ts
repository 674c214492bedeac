import agentPlatform from "../../src/scenarios/agent-platform.json";
import { TcoError } from "../../src/engine/tco-error";
import { validateScenario } from "../../src/scenarios/validate-scenario";

/** A part of a scenario's JSON as a test changes it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };
export type Path = readonly (string | number)[];

/** A copy of the template's JSON after `change`. */
export function changedScenario(change: (scenario: JsonObject) => void): JsonObject {
  const copy = structuredClone(agentPlatform) as unknown as JsonObject;
  change(copy);
  return copy;
}

export function part(whole: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (at, step) => (typeof at === "object" && at !== null ? (at as JsonObject)[step] : undefined),
    whole,
  );
}

/** The object with this id, wherever it stands. */
export function withId(whole: Json, id: string): JsonObject {
  const found = paths(whole)
    .map((path) => part(whole, path))
    .find((each): each is JsonObject => isObject(each) && each["id"] === id);
  if (!found) throw new Error(`the template has no ${id}`);
  return found;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The path to every value below `whole`. */
export function paths(whole: Json, from: Path = []): readonly Path[] {
  if (typeof whole !== "object" || whole === null) return [];
  return Object.entries(whole).flatMap(([name, value]) => {
    const path = [...from, Array.isArray(whole) ? Number(name) : name];
    return [path, ...paths(value, path)];
  });
}

/** What validation says of a scenario; nothing when it accepts it. */
export function said(scenario: Json): string {
  try {
    validateScenario(scenario);
    return "";
  } catch (error) {
    if (error instanceof TcoError && error.code === "#VALUE!") return error.message;
    throw error;
  }
}

/** What validation says when one object, found by its id, is changed. */
export function saidOf(id: string, change: JsonObject): string {
  return said(changedScenario((scenario) => Object.assign(withId(scenario, id), change)));
}
