import { runBatch } from "./batch";
import type { BatchContext } from "./batch-run";
import { blankBook, type BookState } from "./book-state";
import { functionCalls, type FunctionCalls } from "./function-calls";
import { HostError } from "./host-error";
import type { BatchRequest, BatchResponse } from "./request";
import { workbookObject } from "./workbook-object";

/**
 * Excel's side of the protocol that Office.js speaks, over a workbook of plain data. It is a model of Excel, not
 * Excel: it computes no formula and knows only what src/hosts/excel uses. It is strict where Excel is (names,
 * sizes, limits, protection) and refuses every member that it does not know.
 */
export interface OfficeHost {
  readonly book: BookState;
  readonly statistics: Statistics;
  readonly calls: FunctionCalls;
  /** Answers one request body. */
  process(body: string): BatchResponse;
  /** Makes a request or an action fail, counted from now, once unless `times` says otherwise. */
  failAt(failure: InjectedFailure): void;
  /** True while a cell is being edited: requests that may wait do, others are refused. */
  editing: boolean;
}
export interface Statistics {
  /** Requests with actions on the workbook. */
  syncs: number;
  actions: number;
  /** Length of each request in bytes, in order. */
  readonly bytes: number[];
}
export interface InjectedFailure {
  readonly kind: "sync" | "action";
  /** 1 for the next one. */
  readonly number: number;
  readonly times?: number;
}
const REQUEST_LIMIT = 5 * 1024 * 1024;

export function createOfficeHost(book: BookState = blankBook()): OfficeHost {
  const statistics: Statistics = { syncs: 0, actions: 0, bytes: [] };
  const calls = functionCalls();
  const references: BatchContext["references"] = new Map();
  let failure: { kind: string; from: number; to: number } | undefined;
  const count = (kind: "sync" | "action"): void => {
    const at = (statistics[kind === "sync" ? "syncs" : "actions"] += 1);
    if (failure?.kind === kind && at >= failure.from && at <= failure.to) {
      throw new HostError("GeneralException", "There was an internal error.", 500);
    }
  };
  const context: BatchContext = {
    root: workbookObject(book),
    service: calls.service,
    references,
    beforeAction: () => count("action"),
  };
  return {
    book,
    statistics,
    calls,
    editing: false,
    failAt({ kind, number, times = 1 }) {
      const from = statistics[kind === "sync" ? "syncs" : "actions"] + number;
      failure = { kind, from, to: from + times - 1 };
    },
    process(body) {
      const request = JSON.parse(body) as BatchRequest;
      if (calls.concerns(request)) return runBatch(request, { ...context, beforeAction: () => {} });
      statistics.bytes.push(new TextEncoder().encode(body).length);
      try {
        if (body.length > REQUEST_LIMIT) throw tooLarge();
        count("sync");
      } catch (error) {
        return refusedWhole(error as HostError);
      }
      return runBatch(request, context);
    },
  };
}

function tooLarge(): HostError {
  const message = "The request payload size has exceeded the limit.";
  return new HostError("RequestPayloadSizeLimitExceeded", message, 413);
}

function refusedWhole({ code, message, status }: HostError): BatchResponse {
  const error = { Code: code, Message: message, HttpStatusCode: status };
  return { Results: [], Error: { ...error, ActionIndex: 0, Location: "" } };
}
