import { useReducer } from "react";
import type { Plan } from "../../workbook/plan";
import type { PaneHost } from "../pane-host";
import { failure } from "./failure";
import { type Work, workAfter } from "./work";

/** Gives the browser a moment to draw "working" before a long computation. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 30));

export interface WorkActions {
  readonly work: Work;
  readonly build: (plan: Plan, replace: boolean) => Promise<void>;
  readonly download: (plan: Plan, fileName: string) => Promise<void>;
  readonly askRemoval: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly activate: (sheetName: string) => Promise<void>;
  readonly dismiss: () => void;
}

/** Builds and saves through the host; every outcome, failures too, is a state to show. */
export function useWork(host: PaneHost): WorkActions {
  const [work, happened] = useReducer(workAfter, { kind: "idle" });
  const attempt = async (step: string, act: () => Promise<Work>) => {
    happened({ kind: "working", step });
    await drawn();
    happened(await act().catch((error: unknown): Work => ({ kind: "failed", ...failure(error) })));
  };
  const onProgress = (step: string) => happened({ kind: "step", step });
  return {
    work,
    build: (plan, replace) =>
      attempt("Looking at the open workbook", async () => {
        const { ownSheets, insert } = host.workbook!;
        const earlier = replace ? [] : await ownSheets();
        if (earlier.length > 0) return { kind: "asking", to: "replace", sheets: earlier };
        return { kind: "built", sheets: await insert(plan, { replace, onProgress }) };
      }),
    askRemoval: () =>
      attempt("Looking at the open workbook", async () => {
        const sheets = await host.workbook!.ownSheets();
        return sheets.length > 0 ? { kind: "asking", to: "remove", sheets } : { kind: "idle" };
      }),
    remove: () =>
      attempt("Removing the built sheets", async () => {
        const sheets = await host.workbook!.ownSheets();
        await host.workbook!.remove();
        return { kind: "removed", sheets };
      }),
    download: (plan, fileName) =>
      attempt(`Writing ${fileName}`, async () => {
        await host.save(fileName, plan);
        return { kind: "saved", fileName };
      }),
    activate: (sheetName) =>
      host.workbook!.activate(sheetName).catch((error: unknown) => {
        happened({ kind: "failed", ...failure(error) });
      }),
    dismiss: () => happened({ kind: "idle" }),
  };
}
