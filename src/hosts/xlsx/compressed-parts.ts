import type { Plan } from "../../workbook/plan";
import { checkPackage } from "./check-package";
import { contentTypesPart } from "./content-types-part";
import { packageParts } from "./package-parts";
import type { Part } from "./part";
import type { ZipEntry } from "./zipped";

/**
 * Every file of the package, its content types first as readers expect them. Each goes to the compressor as soon as it
 * is written, so that one that works beside us is done when the last is.
 */
export function compressedParts<Member>(
  plan: Plan,
  gzip: (bytes: Uint8Array) => Member,
): readonly ZipEntry<Member>[] {
  checkPackage(plan);
  const compressed = ({ path, bytes }: Part): ZipEntry<Member> => ({
    path,
    size: bytes.length,
    member: gzip(bytes),
  });
  const parts: Part[] = [];
  const done: ZipEntry<Member>[] = [];
  for (const part of packageParts(plan)) {
    parts.push(part);
    done.push(compressed(part));
  }
  return [compressed(contentTypesPart(parts)), ...done];
}
