import type { BrandVariants } from "@fluentui/react-components";

/** The teal of the mark in assets/, from dark to light, each step as bright as the one of Fluent's own ramp. */
export const brand: BrandVariants = {
  10: "#05181a",
  20: "#062528",
  30: "#073135",
  40: "#083f44",
  50: "#094c52",
  60: "#0a5a62",
  70: "#0c666f",
  80: "#0d767f",
  90: "#24909a",
  100: "#34a9b4",
  110: "#3db6c1",
  120: "#59c1ca",
  130: "#77d0d8",
  140: "#9edde3",
  150: "#c4e8eb",
  160: "#e7f5f6",
};
