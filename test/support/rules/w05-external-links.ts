import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";
import { resolvedReferences } from "../resolved-references";
import { attributesOf, type Parts } from "../xlsx-parts";

/** Formulas read sheets of this workbook only. */
export function w05(plan: Plan): readonly string[] {
  const names = plan.sheets.map(({ name }) => name);
  return readPlan(plan).formulas.flatMap((cell) =>
    resolvedReferences(plan, cell)
      .filter(({ sheet }) => !names.includes(sheet))
      .map(({ sheet }) => `${cell.address} reads ${sheet}`),
  );
}

/** No part, relationship or connection leads to another workbook; a hyperlink to a source is none. */
export function w05InFile(parts: Parts): readonly string[] {
  const paths = [...parts.keys()];
  const relationships = paths
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) => attributesOf(parts, path, "Relationship").map((one) => ({ path, one })));
  return [
    ...paths.filter((path) => /externalLink|connections|queryTable/.test(path)),
    ...relationships
      .filter(({ one }) => one["TargetMode"] === "External" && !one["Type"]?.endsWith("/hyperlink"))
      .map(({ path, one }) => `${path} leads to ${one["Target"]}`),
  ];
}
