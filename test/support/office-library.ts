import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { BookState } from "./office-host/book-state";
import type { FunctionResult } from "./office-host/function-calls";
import { callCustomFunction, nativeBridge } from "./office-host/native-bridge";
import { createOfficeHost, type OfficeHost } from "./office-host/office-host";

/** Microsoft's own library, loaded into a world of its own, with our model of Excel behind it. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly Office: typeof Office;
  readonly host: OfficeHost;
  /** Calls a custom function the way Excel does. */
  call(name: string, ...args: readonly unknown[]): Promise<FunctionResult>;
}
export interface OfficeVersions {
  readonly ExcelApi?: string;
}
const dist = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

export function officeLibrary(book?: BookState, versions: OfficeVersions = {}): OfficeLibrary {
  const host = createOfficeHost(book);
  const bridge = nativeBridge(host);
  const world = bareWorld({ ExcelApi: versions.ExcelApi ?? "1.9" });
  world["_richApiNativeBridge"] = bridge;
  createContext(world);
  runInContext(associations(), world);
  runInContext(readFileSync(join(dist, "excel-web-16.00.debug.js"), "utf8"), world);
  const { Excel, CustomFunctions, Office } = world as unknown as OfficeLibrary;
  // In a browser the loader makes the context; here it comes down to the requirement sets.
  const { OSF, requirements } = world as { OSF: Record<string, unknown>; requirements: unknown };
  OSF["_OfficeAppFactory"] = { getContext: () => ({ requirements }) };
  return {
    Excel,
    CustomFunctions,
    Office,
    host,
    call: (name, ...args) => callCustomFunction(host, bridge, name, args),
  };
}

/** `CustomFunctions.associate` lives in the loader, which wants a whole browser: only that part of it is run. */
function associations(): string {
  const loader = readFileSync(join(dist, "office.debug.js"), "utf8");
  const middle = loader.indexOf("var Association = (function");
  const from = loader.lastIndexOf("(function (OfficeExt) {", middle);
  return loader.slice(from, loader.indexOf("var g_isExpEnabled", from));
}

/** The globals that the library touches while it loads, and the requirement sets it asks for. */
function bareWorld(sets: Readonly<Record<string, string>>): Record<string, unknown> {
  const isSetSupported = (name: string, version = "1.1"): boolean =>
    name === "ExcelApi" ? minor(version) <= minor(sets["ExcelApi"] ?? "1.9") : true;
  const world: Record<string, unknown> = {
    console,
    setTimeout: unhurriedTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: "" },
    addEventListener: () => undefined,
    OfficeExt: {},
    Office: {},
    requirements: { isSetSupported },
  };
  world["window"] = world["self"] = world;
  return world;
}

/** The library tries again seconds after a failed clean-up; no test has to wait for that. */
function unhurriedTimeout(act: () => void, milliseconds = 0): NodeJS.Timeout {
  const timer = setTimeout(act, milliseconds);
  return milliseconds < 1_000 ? timer : timer.unref();
}

function minor(version: string | number): number {
  return Number(String(version).split(".")[1] ?? 0);
}
