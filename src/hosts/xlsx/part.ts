/** One file of the package. Relationship parts have a default content type and state none. */
export interface Part {
  readonly path: string;
  readonly contentType?: string;
  readonly xml: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `contentType` without what all of them begin and end with. */
export const part = (path: string, contentType: string, root: string): Part => ({
  path,
  contentType: `application/vnd.openxmlformats-${contentType}+xml`,
  xml: DECLARATION + root,
});

export const plainPart = (path: string, root: string): Part => ({ path, xml: DECLARATION + root });
