import { HostError } from "./host-error";
import {
  callMethod,
  type HostObject,
  isHostObject,
  readProperty,
  writeProperty,
} from "./host-object";
import { query } from "./query";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  PathType,
} from "./request";

export interface BatchContext {
  readonly root: HostObject;
  /** Services that are not part of the workbook, by the name the library asks for. */
  readonly service: (name: string) => HostObject;
  /** Objects kept from one request to the next. */
  readonly references: Map<string, HostObject>;
  readonly beforeAction: () => void;
}

/** Carries the actions out in order; a refusal ends the batch, and what came before stays. */
export function runBatch(request: BatchRequest, context: BatchContext): BatchResponse {
  const objects = new Map<number, HostObject | null>();
  const kept = new Map<number, string>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      context.beforeAction();
      const value = runAction(action, request, context, objects, kept);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, Error: refusal(error, index, action), TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

function refusal(error: HostError, index: number, action: Action): BatchResponse["Error"] {
  const { code, message, status } = error;
  const location = action.Name ?? "";
  return {
    Code: code,
    Message: message,
    HttpStatusCode: status,
    ActionIndex: index,
    Location: location,
  };
}

function runAction(
  action: Action,
  request: BatchRequest,
  context: BatchContext,
  objects: Map<number, HostObject | null>,
  kept: Map<number, string>,
): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const resolve = (id: number): HostObject | null => resolvedObject(id, request, context, objects);
  const object = resolve(action.ObjectPathId);
  if (object === null) return null;
  const args = argumentValues(action.ArgumentInfo, resolve);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identity(object, kept.get(action.ObjectPathId));
    case ActionType.query:
      return query(object, action.QueryInfo);
    case ActionType.setProperty:
      return writeProperty(object, action.Name ?? "", args[0]) ?? null;
    case ActionType.method:
      return runMethod(object, action, args, request, context, kept);
    default:
      throw new HostError("GeneralException", `action type ${action.ActionType}`);
  }
}

function identity(object: HostObject, reference: string | undefined): unknown {
  return {
    ...(object.id ? { Id: object.id() } : {}),
    ...(reference ? { _ReferenceId: reference } : {}),
  };
}

function runMethod(
  object: HostObject,
  action: Action,
  args: readonly unknown[],
  request: BatchRequest,
  { references }: BatchContext,
  kept: Map<number, string>,
): unknown {
  if (action.Name === "_KeepReference") {
    const reference = `${action.ObjectPathId}:${action.Id}`;
    references.set(reference, object);
    kept.set(action.ObjectPathId, reference);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    references.delete(request.ObjectPaths[action.ObjectPathId]?.Name ?? "");
    return null;
  }
  const value = callMethod(object, action.Name ?? "", args);
  return isHostObject(value) ? null : value;
}

function argumentValues(
  info: ArgumentInfo | undefined,
  resolve: (id: number) => HostObject | null,
): readonly unknown[] {
  return (info?.Arguments ?? []).map((value, at) => {
    const id = info?.ReferencedObjectPathIds?.[at];
    return id ? resolve(id) : value;
  });
}

function resolvedObject(
  id: number,
  request: BatchRequest,
  context: BatchContext,
  objects: Map<number, HostObject | null>,
): HostObject | null {
  const known = objects.get(id);
  if (known !== undefined) return known;
  const path = request.ObjectPaths[id];
  if (!path) throw new HostError("GeneralException", `no object path ${id}`);
  const resolve = (other: number): HostObject | null =>
    resolvedObject(other, request, context, objects);
  const object = followedPath(path, context, resolve);
  objects.set(id, object);
  return object;
}

function followedPath(
  path: ObjectPath,
  context: BatchContext,
  resolve: (id: number) => HostObject | null,
): HostObject | null {
  switch (path.ObjectPathType) {
    case PathType.root:
      return context.root;
    case PathType.newObject:
      return context.service(path.Name);
    case PathType.reference:
      return context.references.get(path.Name) ?? null;
    case PathType.nothing:
      return null;
  }
  const parent = resolve(path.ParentObjectPathId);
  if (parent === null) return null;
  const args = argumentValues(path.ArgumentInfo, resolve);
  if (path.ObjectPathType === PathType.property) return asObject(readProperty(parent, path.Name));
  const method = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
  return asObject(callMethod(parent, method, args));
}

function asObject(value: unknown): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new HostError("GeneralException", "a path that does not lead to an object");
}
