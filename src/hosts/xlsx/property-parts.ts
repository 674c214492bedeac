import type { Plan } from "../../workbook/plan";
import { element } from "./element";
import { escapeText } from "./escape-text";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";

const textElement = (name: string, text: string): string => element(name, {}, escapeText(text));

/** The day the figures are as of: the file says nothing about when it was written. */
const dateElement = (name: string, asOf: string): string =>
  element(name, { "xsi:type": "dcterms:W3CDTF" }, `${asOf}T00:00:00Z`);

export const corePropertiesPart = ({ title, subject, asOf }: Plan): Part =>
  part(
    "docProps/core.xml",
    "package.core-properties",
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": NAMESPACES.coreProperties,
        "xmlns:dc": NAMESPACES.dublinCore,
        "xmlns:dcterms": NAMESPACES.dublinCoreTerms,
        "xmlns:xsi": NAMESPACES.schemaInstance,
      },
      textElement("dc:title", title),
      textElement("dc:subject", subject),
      textElement("dc:creator", "TCO for Excel"),
      dateElement("dcterms:created", asOf),
      dateElement("dcterms:modified", asOf),
    ),
  );

/** Readers trust the cached values of a file that names Excel; others make them compute everything anew. */
export const extendedPropertiesPart: Part = part(
  "docProps/app.xml",
  "officedocument.extended-properties",
  element(
    "Properties",
    { xmlns: NAMESPACES.extendedProperties },
    textElement("Application", "Microsoft Excel"),
    textElement("AppVersion", "16.0300"),
  ),
);

/** The identifier that all custom properties carry. */
const CUSTOM_PROPERTY = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export const customPropertiesPart = ({ version }: Plan): Part =>
  part(
    "docProps/custom.xml",
    "officedocument.custom-properties",
    element(
      "Properties",
      { xmlns: NAMESPACES.customProperties, "xmlns:vt": NAMESPACES.variantTypes },
      element(
        "property",
        { fmtid: CUSTOM_PROPERTY, pid: 2, name: "version" },
        textElement("vt:lpwstr", version),
      ),
    ),
  );
