import { element } from "./element";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";

const COLORS = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

const colorScheme = element(
  "a:clrScheme",
  { name: "Office" },
  ...Object.entries(COLORS).map(([name, val]) =>
    element(`a:${name}`, {}, element("a:srgbClr", { val })),
  ),
);

const font = (name: string, typeface: string): string =>
  element(
    name,
    {},
    element("a:latin", { typeface }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: "" }),
  );

const fontScheme = element(
  "a:fontScheme",
  { name: "Office" },
  font("a:majorFont", "Calibri Light"),
  font("a:minorFont", "Calibri"),
);

const plainFill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
const plainLine = element("a:ln", { w: 6350 }, plainFill);
const plainEffect = element("a:effectStyle", {}, element("a:effectLst"));

/** A subtle, a moderate and an intense variant of each are asked for: here all three are plain. */
const threeTimes = (name: string, content: string): string =>
  element(name, {}, content, content, content);

const formatScheme = element(
  "a:fmtScheme",
  { name: "Office" },
  threeTimes("a:fillStyleLst", plainFill),
  threeTimes("a:lnStyleLst", plainLine),
  threeTimes("a:effectStyleLst", plainEffect),
  threeTimes("a:bgFillStyleLst", plainFill),
);

/** Where Excel finds Calibri as the workbook's own font. */
export const themePart: Part = part(
  "xl/theme/theme1.xml",
  "officedocument.theme",
  element(
    "a:theme",
    { "xmlns:a": NAMESPACES.drawing, name: "Office" },
    element("a:themeElements", {}, colorScheme, fontScheme, formatScheme),
  ),
);
