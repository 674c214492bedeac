import { execFile } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { promisify } from "node:util";
import { convert, type Locale } from "./soffice";

export interface PageOptions {
  /** Dots per inch. */
  readonly resolution?: number;
  /** How numbers are written. */
  readonly locale?: Locale;
}

const run = promisify(execFile);

/** A workbook's printed pages as PNG files `NAME-1.png` … in a folder; their paths in order. */
export async function renderedPages(
  file: string,
  outputFolder: string,
  { resolution = 100, locale = "en-US" }: PageOptions = {},
): Promise<string[]> {
  const name = basename(file, extname(file));
  await mkdir(outputFolder, { recursive: true });
  await convert({ files: [file], format: "pdf", outputFolder, locale });
  for (const page of await pagesOf(name, outputFolder)) await rm(page);
  const document = join(outputFolder, `${name}.pdf`);
  await run("pdftoppm", ["-r", String(resolution), "-png", document, join(outputFolder, name)]);
  await rm(document);
  return pagesOf(name, outputFolder);
}

/** What stands in the folder already: an earlier rendering may have had more pages. */
async function pagesOf(name: string, folder: string): Promise<string[]> {
  const number = (page: string): number => Number(page.slice(name.length + 1, -".png".length));
  const pages = (await readdir(folder)).filter(
    (page) => page.startsWith(`${name}-`) && /-\d+\.png$/.test(page) && !Number.isNaN(number(page)),
  );
  return pages.sort((one, other) => number(one) - number(other)).map((page) => join(folder, page));
}
