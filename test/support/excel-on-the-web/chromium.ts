import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** No sandbox, because CI runs as root; the rest keeps the browser from calling home. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A new page is incognito, where the add-in's frame would have no storage, which it has in an ordinary window.
  "--disable-features=BlockThirdPartyCookiesInIncognito",
];

function executable(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(existsSync);
  if (!found) throw new Error(`no Chromium on the PATH (looked for ${NAMES.join(", ")})`);
  return found;
}

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable(), args: FLAGS });
