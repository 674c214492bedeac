import type { HostObject } from "./host-object";
import type { BatchRequest } from "./request";

const SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** What came back for one call of a custom function. */
export interface FunctionResult {
  readonly ok: boolean;
  readonly value: unknown;
  /** 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!; only where not `ok`. */
  readonly errorCode?: number;
}
export interface FunctionCalls {
  readonly service: (name: string) => HostObject;
  readonly concerns: (request: BatchRequest) => boolean;
  /** Notes a call and hands out the message that makes the library carry it out. */
  begin(name: string, args: readonly unknown[], address?: string): PendingCall;
}
export interface PendingCall {
  readonly entry: readonly [number, number, string, string];
  readonly result: Promise<FunctionResult>;
}

/** Calls of custom functions: sent to the library as events, their results come back as requests. */
export function functionCalls(): FunctionCalls {
  const waiting = new Map<number, (result: FunctionResult) => void>();
  let last = 0;
  const settle = (rows: unknown): void => {
    for (const [id, ok, value, errorCode] of rows as readonly ResultRow[]) {
      waiting.get(id)?.({ ok, value, ...(ok ? {} : { errorCode }) });
      waiting.delete(id);
    }
  };
  return {
    service: (name) => service(name, settle),
    concerns: ({ ObjectPaths }) =>
      Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2),
    begin(name, args, address = "Sheet1!A1") {
      const id = (last += 1);
      const result = new Promise<FunctionResult>((resolve) => waiting.set(id, resolve));
      return { entry: [1, 1000, "", JSON.stringify([id, name, args, address, 0, null])], result };
    },
  };
}
type ResultRow = readonly [id: number, ok: boolean, value: unknown, errorCode?: number];

function service(name: string, settle: (rows: unknown) => void): HostObject {
  if (name !== SERVICE) {
    return {
      type: name,
      methods: { NotifyActionHandlerReady: () => null, SetAppRuntimeState: () => null },
    };
  }
  return {
    type: "CustomFunctions",
    methods: {
      SetInvocationArrayResults: settle,
      _GetEnabledFeatures: () => [],
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
    },
  };
}
