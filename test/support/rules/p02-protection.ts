import type { Plan } from "../../../src/workbook/plan";
import { isFigure, readPlan } from "../plan-reader";
import { elementsOf, partText, type Parts } from "../xlsx-parts";

/** Inputs have a ground of their own and are unlocked; nothing else is. */
export const p02 = (plan: Plan): readonly string[] =>
  readPlan(plan)
    .cells.filter(isFigure)
    .flatMap(({ address, style }) => {
      const isInput = style.role === "input";
      return [
        ...(isInput && style.fill === undefined ? [`${address} is an input without a fill`] : []),
        ...((style.unlocked ?? false) === isInput
          ? []
          : [`${address} is ${isInput ? "locked" : "unlocked"}`]),
      ];
    });

/** Protection is off, and its flags are there for whoever turns it on. */
export function p02InFile(parts: Parts, plan: Plan): readonly string[] {
  const protectedParts = [...parts]
    .filter(([, text]) => /<(sheet|workbook)Protection/.test(text))
    .map(([path]) => `${path} is protected`);
  return [...protectedParts, ...wrongFlags(parts, plan)];
}

function wrongFlags(parts: Parts, plan: Plan): readonly string[] {
  const [formats] = elementsOf(parts, "xl/styles.xml", "cellXfs");
  const isUnlocked = (formats?.children ?? []).map((format) =>
    format.children.some(
      ({ name, attributes }) => name === "protection" && attributes["locked"] === "0",
    ),
  );
  return plan.sheets.flatMap(({ name }, at) => {
    const text = partText(parts, `xl/worksheets/sheet${at + 1}.xml`);
    const unlocked = [...text.matchAll(/<c r="([A-Z]+\d+)"[^>]*?\ss="(\d+)"/g)]
      .filter(([, , style]) => isUnlocked[Number(style)])
      .map(([, reference]) => `${name}!${reference}`);
    const inputs = readPlan(plan)
      .cells.filter(({ sheet, style }) => sheet.name === name && style.role === "input")
      .map(({ address }) => address);
    return [
      ...unlocked
        .filter((one) => !inputs.includes(one))
        .map((one) => `${one} is unlocked in the file`),
      ...inputs
        .filter((one) => !unlocked.includes(one))
        .map((one) => `${one} is locked in the file`),
    ];
  });
}
