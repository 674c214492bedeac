import { casesOfBridge } from "../../scenarios/bridge-ids";
import type { NamedCase } from "../../scenarios/named-case";
import type { Scenario } from "../../scenarios/scenario";
import type { Blueprint } from "../blueprint";
import { blank, row, write, type RowDraft } from "../draft";
import { FIRST_ROW, ID, LABEL } from "../grid";
import { headerLabels } from "../row-labels";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { styles } from "../styles";
import { casesOf, type Case } from "./case-columns";
import { approachRows } from "./scenario-figures";
import { caseIdRow, changeRows, SCENARIOS_FIRST } from "./scenario-changes";
import { scenarioTotals } from "./scenario-totals";

const A4_CASES = 6;
const PAGE_ROWS = 75;

/** Scenarios: low, base, high and the named cases side by side, each line read from Cases. */
export function scenariosSheet(blueprint: Blueprint): SheetDraft {
  const { scenario } = blueprint;
  const shown = shownCases(scenario);
  const columns = SCENARIOS_FIRST + shown.length;
  // The name of the cheapest stands in every column.
  const width = Math.max(14, ...scenario.approaches.map(({ label }) => label.length + 3));
  const rows: readonly RowDraft[] = [
    ...sheetTop(
      "Scenarios",
      "Cases side by side, at the live volume unless a case sets its own; computed on sheet Cases.",
    ),
    header(shown),
    caseIdRow(shown),
    ...changeRows(scenario, shown),
    ...scenarioTotals(scenario, shown),
    ...scenario.approaches.flatMap((approach) => approachRows(scenario, approach, shown.length)),
    ...noteRows(scenario),
  ];
  return {
    id: "scenarios",
    name: "Scenarios",
    class: "output",
    rows,
    columnWidths: [30, 44, 14, 12, ...shown.map(() => width)],
    freeze: { rows: FIRST_ROW + 1, columns: 2 },
    print: {
      orientation: "landscape",
      paper: shown.length > A4_CASES ? "A3" : "A4",
      columns,
      repeatRows: 1,
      onePage: rows.length <= PAGE_ROWS,
    },
  };
}

/** Low, base, high, then what the scenario names; a case that a bridge reads is for Reconciliation. */
function shownCases(scenario: Scenario): readonly Case[] {
  const ids = ["low", "base", "high", ...namedCases(scenario).map(({ id }) => id)];
  return casesOf(scenario).filter(({ id }) => ids.includes(id));
}

const namedCases = ({ cases = [], bridges }: Scenario): readonly NamedCase[] =>
  cases.filter(({ id }) => !bridges.some((bridge) => casesOfBridge(bridge).includes(id)));

const header = (shown: readonly Case[]): RowDraft =>
  row(
    ...headerLabels("Id", "Figure", "Unit", "Approach"),
    ...shown.map(({ label }, i) => write(SCENARIOS_FIRST + i, label, styles.headerRight)),
  );

/** What the named cases stand for, in words. */
function noteRows(scenario: Scenario): readonly RowDraft[] {
  const noted = namedCases(scenario).filter(({ note }) => note);
  if (noted.length === 0) return [];
  return [
    blank,
    row(write(ID, "What the cases stand for", styles.section)),
    ...noted.map(({ id, label, note = "" }) =>
      row(
        write(ID, `SCN.note.${id}`, styles.muted),
        write(LABEL, `${label}: ${note}`, styles.text),
      ),
    ),
  ];
}
