import { build } from "esbuild";
import { join } from "node:path";

/**
 * The host as one script for a page that plays Excel on the web: it puts `officeHost` (createOfficeHost and
 * blankBook) on the page's globals.
 */
export async function hostScript(): Promise<string> {
  const result = await build({
    entryPoints: [join(__dirname, "page-entry.ts")],
    bundle: true,
    format: "iife",
    globalName: "officeHost",
    target: "es2022",
    write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}
