import { xlsxBytes } from "../../src/hosts/xlsx/xlsx-bytes";
import type { Plan } from "../../src/workbook/plan";
import { plansUnderRule, shippedPlans } from "./shipped-plans";
import { xlsxParts, type Parts } from "./xlsx-parts";

/** What breaks a rule in a workbook, one sentence each that begins with the place. */
export type Rule = (plan: Plan) => readonly string[];
/** The same for the parts of the .xlsx file. */
export type FileRule = (parts: Parts, plan: Plan) => readonly string[];
type Breaks<Subject> = Readonly<Record<string, (subject: Subject) => Subject>>;

const native = (): Plan => {
  const [first] = shippedPlans;
  if (first === undefined) throw new Error("no template to test the rules on");
  return first.plan;
};

/** A rule holds in every workbook, where it reports nothing, and reports each way of breaking it. */
export function ruleTest(title: string, rule: Rule, breaks: Breaks<Plan>): void {
  describe(title, () => {
    it.each(plansUnderRule)("holds in $title", ({ plan }) => {
      expect(rule(plan)).toEqual([]);
    });
    it.each(Object.entries(breaks))("reports %s", (_, change) => {
      expect(rule(change(native()))).not.toEqual([]);
    });
  });
}

const files = new Map<Plan, Parts>();
export function partsOf(plan: Plan): Parts {
  const parts = files.get(plan) ?? xlsxParts(xlsxBytes(plan));
  files.set(plan, parts);
  return parts;
}

/** The same for a rule that speaks of the file. */
export function fileRuleTest(title: string, rule: FileRule, breaks: Breaks<Parts>): void {
  describe(`${title}, in the file`, () => {
    it.each(plansUnderRule)("holds in $title", ({ plan }) => {
      expect(rule(partsOf(plan), plan)).toEqual([]);
    });
    it.each(Object.entries(breaks))("reports %s", (_, change) => {
      const parts = partsOf(native());
      expect(rule(change(parts), native())).not.toEqual([]);
    });
  });
}
