import type { BatchContext, BatchRun } from "./batch-run";
import { HostError } from "./host-error";
import { callMethod, type HostObject, isHostObject, writeProperty } from "./host-object";
import { query } from "./query";
import {
  type Action,
  ActionType,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
} from "./request";
import { argumentValues, resolvedObject } from "./resolved-object";

/** Carries the actions out in order; a refusal ends the batch, and what came before stays. */
export function runBatch(request: BatchRequest, context: BatchContext): BatchResponse {
  const run: BatchRun = { request, context, objects: new Map(), kept: new Map() };
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      context.beforeAction();
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      else results.push({ ActionId: action.Id, Value: runAction(run, action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, Error: refusal(error, index, action), TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

function refusal({ code, message, status }: HostError, index: number, action: Action): BatchError {
  return {
    Code: code,
    Message: message,
    HttpStatusCode: status,
    ActionIndex: index,
    Location: action.Name ?? "",
  };
}

function runAction(run: BatchRun, action: Action): unknown {
  const object = resolvedObject(run, action.ObjectPathId);
  if (object === null) return null;
  const args = argumentValues(run, action.ArgumentInfo);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identity(object, run.kept.get(action.ObjectPathId));
    case ActionType.query:
      return query(object, action.QueryInfo);
    case ActionType.setProperty:
      return writeProperty(object, action.Name ?? "", args[0]) ?? null;
    case ActionType.method:
      return runMethod(run, object, action, args);
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

/** A range lives on after its request only under a reference that the library asks for and gives back. */
function runMethod(
  { context: { references }, kept }: BatchRun,
  object: HostObject,
  action: Action,
  args: readonly unknown[],
): unknown {
  if (action.Name === "_KeepReference") {
    const reference = `${action.ObjectPathId}:${action.Id}`;
    references.set(reference, object);
    kept.set(action.ObjectPathId, reference);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    references.delete(String(args[0]));
    return null;
  }
  const value = callMethod(object, action.Name ?? "", args);
  return isHostObject(value) ? null : value;
}
