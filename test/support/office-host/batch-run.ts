import type { HostObject } from "./host-object";
import type { BatchRequest } from "./request";

export interface BatchContext {
  readonly root: HostObject;
  /** Services that are not part of the workbook, by the name the library asks for. */
  readonly service: (name: string) => HostObject;
  /** Objects kept from one request to the next. */
  readonly references: Map<string, HostObject>;
  readonly beforeAction: () => void;
}

/** One request while it is carried out. */
export interface BatchRun {
  readonly request: BatchRequest;
  readonly context: BatchContext;
  /** Objects already found, by the id of their path: a path is followed once, since following may add something. */
  readonly objects: Map<number, HostObject | null>;
  /** References given out in this request, by path. */
  readonly kept: Map<number, string>;
}
