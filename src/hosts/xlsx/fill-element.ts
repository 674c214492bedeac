import type { CellStyle } from "../../workbook/plan";
import { element } from "./element";
import { rgb } from "./font-element";

const pattern = (type: string): string =>
  element("fill", {}, element("patternFill", { patternType: type }));

/** Excel keeps the first two places for these, whatever the file says. */
export const RESERVED_FILLS: readonly string[] = [pattern("none"), pattern("gray125")];

export const fillElement = ({ fill }: Partial<CellStyle>): string =>
  fill === undefined
    ? pattern("none")
    : element(
        "fill",
        {},
        element(
          "patternFill",
          { patternType: "solid" },
          element("fgColor", { rgb: rgb(fill) }),
          element("bgColor", { indexed: 64 }),
        ),
      );
