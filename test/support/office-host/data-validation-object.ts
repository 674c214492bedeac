import type { AreaState, SheetState, ValidationState } from "./book-state";
import { HostError, invalidArgument } from "./host-error";
import type { HostObject } from "./host-object";

export function dataValidationObject(sheet: SheetState, area: AreaState): HostObject {
  const state = (): ValidationState => {
    if (sheet.protected) throw new HostError("AccessDenied", "The sheet is protected.", 403);
    const known = sheet.validations.find((one) => same(one.area, area));
    if (known) return known;
    const added = { area, rule: null, prompt: null, errorAlert: null, ignoreBlanks: true };
    sheet.validations.push(added);
    return added;
  };
  return {
    type: "DataValidation",
    properties: {
      Rule: { set: (rule) => void (state().rule = checkedRule(rule)) },
      Prompt: { set: (prompt) => void (state().prompt = checkedTexts(prompt)) },
      ErrorAlert: { set: (alert) => void (state().errorAlert = checkedTexts(alert)) },
      IgnoreBlanks: { set: (flag) => void (state().ignoreBlanks = flag) },
    },
  };
}

function same(a: AreaState, b: AreaState): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function checkedRule(rule: unknown): unknown {
  const kinds = Object.entries(rule as Record<string, Record<string, unknown>>);
  const [kind, detail] = kinds[0] ?? [];
  if (kinds.length !== 1 || !detail) throw invalidArgument("validation rule");
  if (kind === "list") {
    const { source } = detail;
    if (typeof source !== "string" || source.length > 255) throw invalidArgument("list of values");
  } else if (kind === "custom") {
    if (!String(detail["formula"]).startsWith("=")) throw invalidArgument("custom rule");
  } else if (kind === "decimal" || kind === "wholeNumber") {
    const { formula1, formula2, operator } = detail;
    const between = operator === "Between";
    if (formula1 === undefined || between !== (formula2 !== undefined)) {
      throw invalidArgument(`bounds of ${String(operator)}`);
    }
  } else throw invalidArgument(`validation rule ${String(kind)}`);
  return rule;
}

/** Excel's limits: 32 characters in the title, 255 in the message. */
function checkedTexts(texts: unknown): unknown {
  const { title, message } = texts as { title?: string; message?: string };
  if ((title ?? "").length > 32 || (message ?? "").length > 255) {
    throw invalidArgument("a title or message of a validation is too long");
  }
  return texts;
}
