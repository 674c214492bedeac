import { basename, join } from "node:path";
import { localeOf } from "../test/support/locale-of";
import { renderedPages } from "../test/support/render-pages";
import { shippedWorkbooks } from "./shipped-workbooks";

const FOLDER = "workbooks";

/** `npm run render [words of file names]`: every printed page of the workbooks as a PNG, to be looked at one by one. */
async function main(words: readonly string[]): Promise<void> {
  const files = (await shippedWorkbooks(FOLDER)).filter((file) =>
    words.every((word) => basename(file).includes(word)),
  );
  for (const file of files) {
    const locale = localeOf(file.endsWith("-de.xlsx") ? "de" : "en");
    const pages = await renderedPages(file, join(FOLDER, "pages"), { resolution: 90, locale });
    console.log(`${file}: ${pages.length} pages`);
  }
}

void main(process.argv.slice(2));
