import { gzipSync } from "node:zlib";
import type { Gzip } from "../hosts/xlsx/zipped";

/** A sixth less time than level 3 for a file 5 % larger. */
const LEVEL = 1;

/** Node's own compressor: a third of the time of the portable one. */
export const nodeGzip: Gzip = (bytes) => gzipSync(bytes, { level: LEVEL });
