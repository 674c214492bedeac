import { gzipSync } from "node:zlib";
import type { Gzip } from "../hosts/xlsx/zipped";

const LEVEL = 3;

/** Node's own compressor: a third of the time of the portable one, for a smaller file. */
export const nodeGzip: Gzip = (bytes) => gzipSync(bytes, { level: LEVEL });
