import type { Tree } from "../../formula/tree";
import type { CalcSheet, Line, Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import type { LaidSheet } from "../lay-out";
import { formulaOf } from "../formula-of";
import { FIRST, HEADER_ROW, rowCheckColumn } from "../grid";
import { casesChecks } from "./case-checks";
import { lineArea, rowsArea } from "./check-areas";
import type { Check } from "./check-rows";
import { variationsChecks } from "./variations-checks";

const EXACT = "TOL.ratio" as const;

/** Checks of whole sheets: every row a number, no negative cost, no formula typed over. */
export function sheetChecks(scenario: Scenario, before: readonly LaidSheet[]): readonly Check[] {
  const n = scenario.approaches.length;
  return [
    ...scenario.sheets.map((sheet): Check => ({
      id: `CHK.rows.${sheet.id}`,
      label: `${sheet.name}: every row adds up to its sum computed a second way`,
      how: "sum of the row checks",
      tolerance: EXACT,
      format: "whole",
      left: (context) =>
        formulaOf("SUM(checks)", { checks: sheetArea(sheet, rowCheckColumn(n), 1, context) }),
      right: 0,
    })),
    ...casesChecks(scenario),
    ...variationsChecks(scenario),
    ...scenario.sheets.map((sheet) => numberCheck(scenario, sheet)),
    ...scenario.sheets.map((sheet): Check => signCheck(scenario, sheet)),
    ...shareLines(scenario).map(({ id, label }): Check => ({
      id: `CHK.share.${id}`,
      label: `${label}: at most 1`,
      how: "number of cells above 1",
      tolerance: EXACT,
      format: "whole",
      left: (context) => formulaOf('COUNTIF(line,">1")', { line: lineArea(id, scenario, context) }),
      right: 0,
    })),
    ...before
      .filter(({ draft }) => draft.class === "calc" || draft.id === "parity")
      .map((sheet) => formulaCount(sheet)),
  ];
}

/** Sums pass over texts: each line must be a number for each approach. */
function numberCheck({ approaches }: Scenario, sheet: CalcSheet): Check {
  const lines = sheet.sections.flatMap((section) => section.lines);
  return {
    id: `CHK.numbers.${sheet.id}`,
    label: `${sheet.name}: every line is a number`,
    how: "numbers counted = lines × approaches",
    tolerance: EXACT,
    format: "whole",
    left: (context) =>
      formulaOf('COUNTIF(block,">=0")+COUNTIF(block,"<0")', {
        block: sheetArea(sheet, FIRST, approaches.length, context),
      }),
    right: lines.length * approaches.length,
  };
}

/** Negative cells are allowed only in lines that say so; on a sheet these stand together. */
function signCheck(scenario: Scenario, sheet: CalcSheet): Check {
  const n = scenario.approaches.length;
  const signed = sheet.sections.flatMap(({ lines }) => lines.filter((line) => line.signed));
  const [first, last] = [signed[0], signed[signed.length - 1]];
  const negative = (block: Tree) => formulaOf('COUNTIF(block,"<0")', { block });
  return {
    id: `CHK.sign.${sheet.id}`,
    label: `${sheet.name}: no negative cost`,
    how: "negative cells = those of lines that may be negative",
    tolerance: EXACT,
    format: "whole",
    left: (context) => negative(sheetArea(sheet, FIRST, n, context)),
    right:
      first && last ? (context) => negative(rowsArea(first.id, last.id, FIRST, n, context)) : 0,
  };
}

function sheetArea(sheet: CalcSheet, from: number, count: number, context: RowContext): Tree {
  const lines = sheet.sections.flatMap((section) => section.lines);
  const [first, last] = [lines[0], lines[lines.length - 1]];
  return rowsArea(first?.id ?? "", last?.id ?? "", from, count, context);
}

function shareLines({ sheets }: Scenario): readonly Line[] {
  return sheets.flatMap(({ sections }) =>
    sections.flatMap(({ lines }) =>
      lines.filter(({ format, signed }) => format === "percent" && !signed),
    ),
  );
}

/** The number of formulas on a sheet, counted when it was built: a constant typed over one is missed here. */
function formulaCount({ draft, rows }: LaidSheet): Check {
  let [count, top, bottom, left, right] = [0, Infinity, 0, Infinity, 0];
  for (const [row, cells] of rows.entries()) {
    for (const { formula, column } of row < HEADER_ROW ? [] : cells) {
      if (!formula) continue;
      count += 1;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return {
    id: `CHK.formulas.${draft.id}`,
    label: `${draft.name}: no formula is typed over`,
    how: "formulas counted = formulas written",
    tolerance: EXACT,
    format: "whole",
    left: () =>
      formulaOf("SUMPRODUCT(ISFORMULA(block)*1)", {
        block: {
          kind: "area",
          sheet: draft.name,
          from: { row: { fixed: true, at: top }, column: { fixed: true, at: left } },
          to: { row: { fixed: true, at: bottom }, column: { fixed: true, at: right } },
        },
      }),
    right: count,
  };
}
