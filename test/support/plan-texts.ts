import { children } from "../../src/formula/children";
import type { Tree } from "../../src/formula/tree";
import type { Plan, SheetPlan } from "../../src/workbook/plan";
import { sentenceOf } from "../../src/workbook/german/sentence";

/** Every text of a plan that a person may read, each once, in reading order. */
export interface PlanTexts {
  /** Of cells, tabs, rules, charts and footers. */
  readonly texts: readonly string[];
  /** What formulas say, with {} for the cells in it. */
  readonly sentences: readonly string[];
}

export function planTexts({ title, subject, approaches, sheets }: Plan): PlanTexts {
  const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  const said = [...new Set(formulas)].flatMap(saidBy);
  const texts = [
    title,
    subject,
    ...approaches.map(({ label }) => label),
    ...sheets.flatMap(textsOf),
  ];
  return {
    texts: distinct([...texts, ...said.filter((text) => !text.includes("{}"))]),
    sentences: distinct(said.filter((text) => text.includes("{}"))),
  };
}

function textsOf(sheet: SheetPlan): readonly string[] {
  const { name, cells, validations, charts, tables, print } = sheet;
  return [
    name,
    ...cells.flatMap(({ value, formula }) =>
      typeof value === "string" && !formula ? [value] : [],
    ),
    // A rule's title is a label, cut to Excel's length.
    ...validations.map(({ message }) => message),
    ...charts.flatMap((chart) => [chart.altText, chart.categoryAxisTitle, chart.valueAxisTitle]),
    ...tables.flatMap(({ columns }) => columns),
    print.footer.right,
  ];
}

function saidBy(tree: Tree): readonly string[] {
  if (tree.kind === "text") return [tree.value];
  if (tree.kind === "call" && tree.name.startsWith("TCO."))
    return tree.arguments.filter(({ kind }) => kind !== "text").flatMap(saidBy);
  const sentence = sentenceOf(tree);
  return sentence
    ? [sentence.key, ...sentence.operands.flatMap(saidBy)]
    : children(tree).flatMap(saidBy);
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
