import type { Browser, Frame, Page } from "playwright-core";
import type { FunctionResult } from "../office-host/function-calls";
import { createOfficeHost, type OfficeHost } from "../office-host/office-host";
import { ADDIN, EXCEL, served } from "./served";

/** The built add-in, open in a browser as Excel on the web would open it. */
export interface ExcelOnTheWeb {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: Frame;
  readonly host: OfficeHost;
  readonly call: (name: string, ...args: readonly unknown[]) => Promise<FunctionResult>;
  readonly runRibbonAction: (action: string, controlId: string) => Promise<void>;
  /** Console errors (violations of the content security policy are some), page errors, requests nobody answered. */
  readonly problems: readonly string[];
}
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

export async function excelOnTheWeb(
  browser: Browser,
  options: WindowOptions = {},
): Promise<ExcelOnTheWeb> {
  const { width = 350, height = 800, colorScheme = "light" } = options;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  const host = createOfficeHost();
  const problems: string[] = [];
  await serve(page, problems);
  await page.exposeFunction("processRequest", (body: string) => JSON.stringify(host.process(body)));
  await page.goto(`${EXCEL}/`);
  const ready = page.frameLocator("iframe").getByRole("heading", { name: "Main inputs" });
  await ready.waitFor().catch((error: Error) => {
    throw new Error(`The pane did not open. ${problems.join("\n")}`, { cause: error });
  });
  return {
    page,
    pane: page.frames().find((frame) => frame.url().startsWith(ADDIN))!,
    host,
    problems,
    async call(name, ...args) {
      const { entry, result } = host.calls.begin(name, args);
      await page.evaluate(`callFunction(${JSON.stringify(entry)})`);
      return result;
    },
    runRibbonAction: (action, controlId) =>
      page.evaluate(`runRibbonAction(${JSON.stringify(action)}, ${JSON.stringify(controlId)})`),
  };
}

/** Answers every request from this machine; one that nobody answers is a problem. */
async function serve(page: Page, problems: string[]): Promise<void> {
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`page: ${error.message}`));
  await page.route("**/*", async (route) => {
    const address = route.request().url();
    const answer = served(address);
    if (answer) return route.fulfill(answer);
    problems.push(`unserved: ${address}`);
    return route.abort();
  });
}
