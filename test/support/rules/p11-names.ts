import { conversions } from "../../../src/formula/conversions";
import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";
import { nodes } from "../tree-nodes";
import { attributesOf, type Parts } from "../xlsx-parts";

const MOST = 15;

/** Few names, with our prefix, each for a cell that is there; formulas use no other. */
export function p11(plan: Plan): readonly string[] {
  const { cell, formulas } = readPlan(plan);
  const names = plan.names.map(({ name }) => name);
  const used = formulas.flatMap((one) =>
    nodes(one.formula).flatMap((node) => (node.kind === "name" ? [{ one, name: node.name }] : [])),
  );
  return [
    ...(names.length <= MOST ? [] : [`${names.length} names`]),
    ...names.filter((name) => !name.startsWith("tco_")).map((name) => `${name} has no prefix`),
    ...plan.names
      .filter(({ refersTo: { sheet, row, column } }) => cell(sheet, row, column) === undefined)
      .map(({ name }) => `${name} refers to nothing`),
    ...used
      .filter(({ name }) => !names.includes(name) && !conversions.has(name))
      .map(({ one, name }) => `${one.address} uses the name ${name}`),
  ];
}

/** The file has these names and those of the print set-up. */
export const p11InFile = (parts: Parts): readonly string[] =>
  attributesOf(parts, "xl/workbook.xml", "definedName")
    .map(({ name = "" }) => name)
    .filter((name) => !/^(tco_\w+|_xlnm\.Print_(Area|Titles))$/.test(name));
