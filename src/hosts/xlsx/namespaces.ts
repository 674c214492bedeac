const OPEN_XML = "http://schemas.openxmlformats.org";

/** The XML namespaces of a workbook's parts; those below `relationships` also prefix relationship types. */
export const NAMESPACES = {
  main: `${OPEN_XML}/spreadsheetml/2006/main`,
  relationships: `${OPEN_XML}/officeDocument/2006/relationships`,
  packageRelationships: `${OPEN_XML}/package/2006/relationships`,
  contentTypes: `${OPEN_XML}/package/2006/content-types`,
  coreProperties: `${OPEN_XML}/package/2006/metadata/core-properties`,
  extendedProperties: `${OPEN_XML}/officeDocument/2006/extended-properties`,
  customProperties: `${OPEN_XML}/officeDocument/2006/custom-properties`,
  variantTypes: `${OPEN_XML}/officeDocument/2006/docPropsVTypes`,
  drawing: `${OPEN_XML}/drawingml/2006/main`,
  spreadsheetDrawing: `${OPEN_XML}/drawingml/2006/spreadsheetDrawing`,
  chart: `${OPEN_XML}/drawingml/2006/chart`,
  dublinCore: "http://purl.org/dc/elements/1.1/",
  dublinCoreTerms: "http://purl.org/dc/terms/",
  schemaInstance: "http://www.w3.org/2001/XMLSchema-instance",
  dynamicArray: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
} as const;
