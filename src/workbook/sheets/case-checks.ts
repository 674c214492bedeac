import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { allLines } from "../cone";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { calledChoices, CHOICES_DIFFERING } from "./case-choices";
import { caseColumns, caseRowId, casesTable, forcesChoices } from "./case-columns";
import { caseKey } from "./case-key";
import { rowCheckOf, type CaseHeaderRow } from "./case-table";
import { rowsArea } from "./check-areas";
import type { Check } from "./check-rows";
import { neededInCases } from "./needed-in-cases";
import { choiceId } from "./parity-sheet";

const EXACT = "TOL.ratio" as const;

/** Checks of Cases: rows add up, columns are found by their keys, choices are what the case says. */
export function casesChecks(scenario: Scenario): readonly Check[] {
  const chooses = calledChoices(scenario).length > 0;
  return [
    caseRowsCheck(scenario),
    caseKeysCheck(scenario),
    ...(chooses ? [caseChoicesCheck(scenario)] : []),
    ...(chooses && forcesChoices(scenario) ? [forcedChoicesCheck(scenario)] : []),
  ];
}

/** What other sheets find a column by. */
function caseKeysCheck(scenario: Scenario): Check {
  const row = (name: CaseHeaderRow, context: RowContext) => caseHeaderArea(name, scenario, context);
  return {
    id: "CHK.case_keys",
    label: "Cases: every column is found by its case and approach",
    how: "number of keys that differ from both",
    tolerance: EXACT,
    format: "whole",
    left: (context) =>
      formulaOf("SUMPRODUCT((keys<>joined)*1)", {
        keys: row("key", context),
        joined: caseKey({ case: row("case", context), approach: row("approach", context) }),
      }),
    right: 0,
  };
}

/** Rows of Cases over all its columns. */
function casesArea(first: string, last: string, scenario: Scenario, context: RowContext): Tree {
  return rowsArea(first, last, FIRST, caseColumns(scenario).length, context);
}

function caseHeaderArea(name: CaseHeaderRow, scenario: Scenario, context: RowContext): Tree {
  const id = caseRowId(name);
  return casesArea(id, id, scenario, context);
}

/** Only a case that forces a choice, or reads the published ones, may differ from the live choices. */
function caseChoicesCheck(scenario: Scenario): Check {
  const forces = forcesChoices(scenario);
  const row = (name: CaseHeaderRow) => (context: RowContext) =>
    caseHeaderArea(name, scenario, context);
  return {
    id: "CHK.case_choices",
    label: "Cases choose as the live case does, unless they say otherwise",
    how: "number of choices that differ without a reason",
    tolerance: EXACT,
    format: "whole",
    left: (context) =>
      formulaOf(`SUMPRODUCT(${forces ? '(forced="")*' : ""}(values<>"published")*differing)`, {
        ...(forces ? { forced: row("forced")(context) } : {}),
        values: row("values")(context),
        differing: casesArea(CHOICES_DIFFERING, CHOICES_DIFFERING, scenario, context),
      }),
    right: 0,
  };
}

/** The check above passes over them: whatever the live case chooses, they have one choice throughout. */
function forcedChoicesCheck(scenario: Scenario): Check {
  const ids = calledChoices(scenario).map(choiceId);
  const first = caseRowId(ids[0] ?? "");
  const last = caseRowId(ids.at(-1) ?? "");
  return {
    id: "CHK.forced_choices",
    label: "Cases that force a choice have it everywhere",
    how: "number of choices that are not the forced one",
    tolerance: EXACT,
    format: "whole",
    left: (context) =>
      formulaOf('SUMPRODUCT((forced<>"")*(choices<>forced))', {
        forced: caseHeaderArea("forced", scenario, context),
        choices: casesArea(first, last, scenario, context),
      }),
    right: 0,
  };
}

function caseRowsCheck(scenario: Scenario): Check {
  const needed = neededInCases(scenario);
  const last = [...scenario.inputs, ...allLines(scenario)]
    .filter(({ id }) => needed.has(id))
    .at(-1);
  return {
    id: "CHK.rows.cases",
    label: "Cases: every row adds up to its sum computed a second way",
    how: "sum of the row checks",
    tolerance: EXACT,
    format: "whole",
    left: (context) =>
      formulaOf("SUM(checks)", {
        checks: rowsArea(
          caseRowId("approach"),
          caseRowId(last?.id ?? ""),
          rowCheckOf(casesTable(scenario)),
          1,
          context,
        ),
      }),
    right: 0,
  };
}
