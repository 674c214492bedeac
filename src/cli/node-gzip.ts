import { deflateRawSync } from "node:zlib";
import type { Deflate } from "../hosts/xlsx/zipped";

const LEVEL = 3;

/** Node's own compressor: less than half the time of the portable one, for a smaller file. */
export const nodeDeflate: Deflate = (bytes) => deflateRawSync(bytes, { level: LEVEL });
