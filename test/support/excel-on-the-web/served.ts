import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";

export const EXCEL = "https://excel.officeapps.live.com";
export const ADDIN = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const DIST = join(__dirname, "../../../dist");
const LIBRARY = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

function fileFor(address: URL): string | undefined {
  const path = decodeURIComponent(address.pathname);
  if (address.origin === EXCEL) return join(__dirname, "excel-page.html");
  if (address.origin === ADDIN) return join(DIST, path);
  if (address.href.startsWith(OFFICE_JS)) return join(LIBRARY, path.slice("/lib/1/hosted/".length));
  return undefined;
}

/** What the three servers answer: Excel's page, the built add-in, and Microsoft's own library, unmodified. */
export function served(address: string): { body: Buffer; contentType: string } | undefined {
  if (!existsSync(join(DIST, "taskpane.html")))
    throw new Error("no dist/: run `npm run build` first");
  const file = fileFor(new URL(address));
  if (!file || !existsSync(file)) return undefined;
  return {
    body: readFileSync(file),
    contentType: TYPES[extname(file)] ?? "application/octet-stream",
  };
}
