import type { OfficeHost } from "./office-host";
import type { FunctionResult } from "./function-calls";

/** The object that the library looks for when it runs beside its host: both ends are functions taking text. */
export interface NativeBridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}
interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}
/** In a message's flags: wait for the end of cell editing. */
const DELAY_FOR_CELL_EDIT = 64;

export function nativeBridge(host: OfficeHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => void Promise.resolve().then(() => answer(JSON.parse(text))),
  };
  const answer = (message: Message): void => {
    if (!host.editing) return respond(message.id, host.process(text(message.message.body)));
    if (message.flags & DELAY_FOR_CELL_EDIT) return void setTimeout(() => answer(message), 5);
    respond(message.id, { Results: [], Error: IN_CELL_EDIT });
  };
  const respond = (id: number, response: unknown): void => {
    const message = { statusCode: 200, headers: {}, body: JSON.stringify(response) };
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message }));
  };
  return bridge;
}

/** Calls a custom function the way Excel does and waits for what the cell would show. */
export function callCustomFunction(
  host: OfficeHost,
  bridge: NativeBridge,
  name: string,
  args: readonly unknown[],
): Promise<FunctionResult> {
  const { entry, result } = host.calls.begin(name, args);
  bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  return result;
}

function text(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

const IN_CELL_EDIT = {
  Code: "InvalidOperationInCellEditMode",
  Message: "Excel is in cell-editing mode.",
  HttpStatusCode: 400,
  ActionIndex: 0,
  Location: "",
};
