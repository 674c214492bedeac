import { readdirSync, readFileSync } from "node:fs";
import { helpPage } from "./help-page";
import { pageAddress } from "./page-address";

const FOLDER = "docs";

/** The documentation as small pages that Excel's help links lead to: each file's text by its address below help/. */
export function helpPages(): ReadonlyMap<string, string> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md"));
  return new Map(
    files.sort().map((file) => {
      const address = pageAddress(file);
      return [address, helpPage(readFileSync(`${FOLDER}/${file}`, "utf8"), address)];
    }),
  );
}
