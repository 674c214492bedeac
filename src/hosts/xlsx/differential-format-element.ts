import type { ConditionalFormat } from "../../workbook/plan";
import { element } from "./element";
import { rgb } from "./font-element";

/** A `dxf`: what a conditional format changes. Its fill colour is a background, unlike a cell's. */
export const differentialFormatElement = ({
  color,
  fill,
}: Pick<ConditionalFormat, "color" | "fill">): string =>
  element(
    "dxf",
    {},
    element("font", {}, element("color", { rgb: rgb(color) })),
    element(
      "fill",
      {},
      element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: rgb(fill) })),
    ),
  );
