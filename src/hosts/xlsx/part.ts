import { encodedText } from "./encoded-text";

/** One file of the package. Relationship parts have a default content type and state none. */
export interface Part {
  readonly path: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function* document(root: Iterable<string>): Generator<string> {
  yield DECLARATION;
  yield* root;
}

/** A root that is written piece by piece. `contentType` is without what all of them begin and end with. */
export const partInPieces = (path: string, contentType: string, root: Iterable<string>): Part => ({
  path,
  contentType: `application/vnd.openxmlformats-${contentType}+xml`,
  bytes: encodedText(document(root)),
});

export const part = (path: string, contentType: string, root: string): Part =>
  partInPieces(path, contentType, [root]);

export const plainPart = (path: string, root: string): Part => ({
  path,
  bytes: encodedText(document([root])),
});
