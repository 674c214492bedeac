import type { Tree } from "../../formula/tree";
import type { DraftCell } from "../draft";
import type { LaidSheet } from "../lay-out";
import type { ChartPlan, Link, TablePlan, ValidationRule } from "../plan";
import type { SheetDraft } from "../sheet-draft";
import { germanText } from "./german-text";
import { germanTree, type Tongue } from "./german-tree";
import { remembered } from "../../engine/remembered";

/** A sheet with every text for people in German. */
export function germanSheet({ draft, rows }: LaidSheet, tongue: Tongue): LaidSheet {
  // The cells of a row share one formula: each is translated once.
  const formulaOf = remembered((formula: Tree) => germanTree(formula, tongue));
  const isWords = (column: number) => draft.idColumns?.includes(column) === false;
  const german = (cell: DraftCell): DraftCell => {
    const { column, value, formula, link, validation } = cell;
    const said = isWords(column) ? germanText : tongue.text;
    return {
      ...cell,
      value: typeof value === "string" ? said(value) : value,
      formula: formula && formulaOf(formula),
      link: link && germanLink(link, tongue),
      validation: validation && germanRule(validation, tongue),
    };
  };
  return { draft: germanDraft(draft, tongue), rows: rows.map((cells) => cells.map(german)) };
}

function germanDraft(draft: SheetDraft, tongue: Tongue): SheetDraft {
  const { charts, tables } = draft;
  return {
    ...draft,
    name: tongue.sheet(draft.name),
    ...(charts
      ? { charts: (book) => charts(book).map((chart) => germanChart(chart, tongue)) }
      : {}),
    ...(tables ? { tables: tables.map((table) => germanTable(table, tongue)) } : {}),
  };
}

function germanLink(link: Link, { sheet }: Tongue): Link {
  return "to" in link ? { to: { ...link.to, sheet: sheet(link.to.sheet) } } : link;
}

function germanRule(rule: ValidationRule, { text }: Tongue): ValidationRule {
  return { ...rule, title: text(rule.title), message: text(rule.message) };
}

function germanChart(chart: ChartPlan, { text }: Tongue): ChartPlan {
  return {
    ...chart,
    altText: text(chart.altText),
    categoryAxisTitle: text(chart.categoryAxisTitle),
    valueAxisTitle: text(chart.valueAxisTitle),
  };
}

function germanTable(table: TablePlan, { text }: Tongue): TablePlan {
  return { ...table, columns: table.columns.map(text) };
}
