import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { compressedParts } from "../hosts/xlsx/compressed-parts";
import { zipped } from "../hosts/xlsx/zipped";
import type { Plan } from "../workbook/plan";

/** A sixth less time than level 3 for a file 5 % larger. */
const LEVEL = 1;
/** Few parts come to more: one stretch of output each, or the thread waits for us between two. */
const STRETCH = 1 << 16;

const gzipAside = promisify(gzip);

/**
 * The plan as an .xlsx file through Node's own compressor, which works on other threads: a sheet is compressed while the
 * next one is written. The same parts as `xlsxBytes`, and always the same bytes.
 */
export async function workbookFile(plan: Plan): Promise<Uint8Array> {
  const parts = compressedParts(plan, (bytes) =>
    gzipAside(bytes, { level: LEVEL, chunkSize: STRETCH }),
  );
  return zipped(
    await Promise.all(parts.map(async (part) => ({ ...part, member: await part.member }))),
  );
}
