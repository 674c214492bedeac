import { parseArea } from "./address";
import type { SheetState } from "./book-state";
import { invalidArgument } from "./host-error";
import { child, type HostObject } from "./host-object";
import { rangeFormatObject } from "./range-format-object";

/** Several rectangles at once. Excel refuses long lists without saying where the limit is; 255 is safe. */
export function rangeAreasObject(sheet: SheetState, addresses: unknown): HostObject {
  if (typeof addresses !== "string" || addresses.length > 255) {
    throw invalidArgument("list of addresses");
  }
  const areas = addresses.split(",").map(parseArea);
  return {
    type: "RangeAreas",
    properties: { Format: child(() => rangeFormatObject(sheet, areas)) },
  };
}
