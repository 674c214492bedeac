import { attributesOf, partText, type Parts } from "../xlsx-parts";

/** No macros and nothing that runs like one, no names that the Name Manager does not show. */
export function w06(parts: Parts): readonly string[] {
  const running = [...parts.keys()].filter((path) => /vba|macro|activeX|ctrlProp/i.test(path));
  const types = partText(parts, "[Content_Types].xml");
  const hidden = attributesOf(parts, "xl/workbook.xml", "definedName").filter(
    (name) => name["hidden"] !== undefined,
  );
  return [
    ...running,
    ...(/macroEnabled|vbaProject/.test(types) ? ["the content types name macros"] : []),
    ...hidden.map((name) => `the name ${name["name"]} is hidden`),
  ];
}
