import type { BatchRun } from "./batch-run";
import { HostError } from "./host-error";
import { callMethod, type HostObject, isHostObject, readProperty } from "./host-object";
import { type ArgumentInfo, type ObjectPath, PathType } from "./request";

/** The object at the end of a path; null for one that is not there and may be missing. */
export function resolvedObject(run: BatchRun, id: number): HostObject | null {
  const known = run.objects.get(id);
  if (known !== undefined) return known;
  const path = run.request.ObjectPaths[id];
  if (!path) throw new HostError("GeneralException", `no object path ${id}`);
  const object = followedPath(run, path);
  run.objects.set(id, object);
  return object;
}

export function argumentValues(run: BatchRun, info: ArgumentInfo | undefined): readonly unknown[] {
  return (info?.Arguments ?? []).map((value, at) => {
    const id = info?.ReferencedObjectPathIds?.[at];
    return id ? resolvedObject(run, id) : value;
  });
}

function followedPath(run: BatchRun, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case PathType.root:
      return run.context.root;
    case PathType.newObject:
      return run.context.service(path.Name);
    case PathType.reference:
      return run.context.references.get(path.Name) ?? null;
    case PathType.nothing:
      return null;
  }
  const parent = resolvedObject(run, path.ParentObjectPathId);
  if (parent === null) return null;
  if (path.ObjectPathType === PathType.property) return asObject(readProperty(parent, path.Name));
  const method = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
  return asObject(callMethod(parent, method, argumentValues(run, path.ArgumentInfo)));
}

function asObject(value: unknown): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new HostError("GeneralException", "a path that does not lead to an object");
}
