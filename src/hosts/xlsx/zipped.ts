import { Zip, type ZipInputFile } from "fflate";
import { joinedBytes } from "./joined-bytes";

/** A file as one gzip member without a file name (RFC 1952), or as the promise of one. */
export interface ZipEntry<Member = Uint8Array<ArrayBuffer>> {
  readonly path: string;
  /** In bytes, before it was compressed. */
  readonly size: number;
  readonly member: Member;
}

/** The earliest day a zip can state, in local time as zip means it: the same bytes on every day in every zone. */
const NO_DATE = "1980-01-01T00:00:00";
/** Method 8 of a zip. */
const DEFLATED = 8;
/** What frames the deflated bytes of a gzip member; its tail begins with their checksum, as a zip wants it. */
const HEAD = 10;
const TAIL = 8;

/** A zip of files in this order. */
export function zipped(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { path, size, member } of entries) {
    const file: ZipInputFile = {
      filename: path,
      mtime: NO_DATE,
      compression: DEFLATED,
      size,
      crc: new DataView(member.buffer, member.byteOffset).getUint32(member.length - TAIL, true),
    };
    zip.add(file);
    file.ondata?.(null, member.subarray(HEAD, -TAIL), true);
  }
  zip.end();
  return joinedBytes(chunks);
}
