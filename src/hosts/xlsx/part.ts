import { strToU8 } from "fflate";

/** One file of the package. Relationship parts have a default content type and state none. */
export interface Part {
  readonly path: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Bytes at once: a sheet's text is millions of small strings, which would stay until the whole workbook is written. */
const encoded = (root: string): Uint8Array => strToU8(DECLARATION + root);

/** `contentType` without what all of them begin and end with. */
export const part = (path: string, contentType: string, root: string): Part => ({
  path,
  contentType: `application/vnd.openxmlformats-${contentType}+xml`,
  bytes: encoded(root),
});

export const plainPart = (path: string, root: string): Part => ({ path, bytes: encoded(root) });
