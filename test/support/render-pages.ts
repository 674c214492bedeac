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
  const document = join(outputFolder, `${name}.pdf`);
  await run("pdftoppm", ["-r", String(resolution), "-png", document, join(outputFolder, name)]);
  await rm(document);
  const number = (page: string): number => Number(page.slice(name.length + 1, -".png".length));
  const pages = (await readdir(outputFolder)).filter(
    (page) => page.startsWith(`${name}-`) && /-\d+\.png$/.test(page) && !Number.isNaN(number(page)),
  );
  return pages
    .sort((one, other) => number(one) - number(other))
    .map((page) => join(outputFolder, page));
}
