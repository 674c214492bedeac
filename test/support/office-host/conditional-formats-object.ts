import type { AreaState, ConditionalFormatState, SheetState } from "./book-state";
import { invalidArgument } from "./host-error";
import { child, field, type HostObject } from "./host-object";

export function conditionalFormatsObject(sheet: SheetState, area: AreaState): HostObject {
  return {
    type: "ConditionalFormatCollection",
    methods: {
      Add: (kind) => {
        if (kind !== "Custom") throw invalidArgument(`conditional format ${String(kind)}`);
        const state = { area, formula: "", color: "", fill: "" };
        sheet.conditionalFormats.push(state);
        return { type: "ConditionalFormat", properties: { Custom: child(() => custom(state)) } };
      },
    },
  };
}

function custom(state: ConditionalFormatState): HostObject {
  const part = (type: string, key: "color" | "fill"): HostObject => ({
    type,
    properties: { Color: field(state, key) },
  });
  return {
    type: "CustomConditionalFormat",
    properties: {
      Rule: child(() => ({
        type: "ConditionalFormatRule",
        properties: { Formula: { set: (formula) => void (state.formula = checked(formula)) } },
      })),
      Format: child(() => ({
        type: "ConditionalRangeFormat",
        properties: {
          Font: child(() => part("ConditionalRangeFont", "color")),
          Fill: child(() => part("ConditionalRangeFill", "fill")),
        },
      })),
    },
  };
}

function checked(formula: unknown): string {
  if (typeof formula === "string" && formula.startsWith("=")) return formula;
  throw invalidArgument("formula of a conditional format");
}
