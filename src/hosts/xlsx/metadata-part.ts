import { countedList } from "./counted-list";
import { element } from "./element";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";

/** The identifier that Excel gives the extension that makes an array formula a dynamic one. */
const DYNAMIC_ARRAY_EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

const metadataType = element("metadataType", {
  name: "XLDAPR",
  minSupportedVersion: 120000,
  copy: true,
  pasteAll: true,
  pasteValues: true,
  merge: true,
  splitFirst: true,
  rowColShift: true,
  clearFormats: true,
  clearComments: true,
  assign: true,
  coerce: true,
  cellMeta: true,
});

const dynamicArrayProperties = element(
  "ext",
  { uri: DYNAMIC_ARRAY_EXTENSION },
  element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
);

/** Which kind of cell `cm="1"` marks: a formula whose result may spill, which Excel shows without an @. */
export const metadataPart: Part = part(
  "xl/metadata.xml",
  "officedocument.spreadsheetml.sheetMetadata",
  element(
    "metadata",
    { xmlns: NAMESPACES.main, "xmlns:xda": NAMESPACES.dynamicArray },
    countedList("metadataTypes", [metadataType]),
    element(
      "futureMetadata",
      { name: "XLDAPR", count: 1 },
      element("bk", {}, element("extLst", {}, dynamicArrayProperties)),
    ),
    countedList("cellMetadata", [element("bk", {}, element("rc", { t: 1, v: 0 }))]),
  ),
);
