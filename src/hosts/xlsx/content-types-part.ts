import { element } from "./element";
import { NAMESPACES } from "./namespaces";
import { plainPart, type Part } from "./part";

const DEFAULTS =
  element("Default", {
    Extension: "rels",
    ContentType: "application/vnd.openxmlformats-package.relationships+xml",
  }) + element("Default", { Extension: "xml", ContentType: "application/xml" });

const override = ({ path, contentType }: Part): string =>
  contentType === undefined
    ? ""
    : element("Override", { PartName: `/${path}`, ContentType: contentType });

export const contentTypesPart = (parts: readonly Part[]): Part =>
  plainPart(
    "[Content_Types].xml",
    element("Types", { xmlns: NAMESPACES.contentTypes }, DEFAULTS, ...parts.map(override)),
  );
