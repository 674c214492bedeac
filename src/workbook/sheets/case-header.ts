import type { Blueprint } from "../blueprint";
import { computeAcross, write, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { headerLabels } from "../row-labels";
import { figureStyle, styles } from "../styles";
import {
  caseColumns,
  casesAtOnce,
  casesRowCheck,
  forcesChoices,
  type CaseColumn,
} from "./case-columns";
import {
  caseHeaderCell,
  caseHeaderId,
  caseHeaderLabels,
  type CaseHeaderRow,
} from "./case-references";
import { approachPositionRows, valuePositionRows } from "./case-positions";
import { overrideRows } from "./case-overrides";

/** The rows that say what each column computes: case, approach, where its values stand, what is set instead. */
export function caseHeader({ scenario }: Blueprint): readonly RowDraft[] {
  const columns = caseColumns(scenario);
  return [
    {
      cells: () => [
        ...headerLabels("Id", "Line", "Unit", "Basis", "Repeats"),
        ...columns.map(({ one }, i) => write(FIRST + i, one.label, styles.headerRight)),
        write(casesAtOnce(scenario), "Sum, second way", styles.headerRight),
        write(casesRowCheck(scenario), "Row check", styles.headerRight),
      ],
    },
    textRow("approach", "Approach", columns, ({ approach }) => approach),
    textRow("case", "Case", columns, ({ one }) => one.id),
    keyRow(columns.length),
    ...approachPositionRows(scenario, columns.length),
    textRow("values", "Values read from", columns, ({ one }) => one.values),
    textRow("volume", "Volume read from", columns, ({ one }) => one.volume),
    ...valuePositionRows(scenario, columns.length),
    ...(forcesChoices(scenario)
      ? [textRow("forced", "Choice forced on all", columns, ({ one }) => one.choices ?? "")]
      : []),
    ...overrideRows(scenario, columns),
  ];
}

function textRow(
  name: CaseHeaderRow,
  label: string,
  columns: readonly CaseColumn[],
  of: (column: CaseColumn) => string,
): RowDraft {
  return {
    id: caseHeaderId(name),
    at: { column: FIRST, per: "approach" },
    cells: () => [
      ...caseHeaderLabels(name, label),
      ...columns.map((column, i) => write(FIRST + i, of(column), styles.mutedRight)),
    ],
  };
}

/** What other sheets find a column by. */
function keyRow(count: number): RowDraft {
  return {
    id: caseHeaderId("key"),
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...caseHeaderLabels("key", "Case and approach"),
      ...computeAcross(
        FIRST,
        count,
        formulaOf('case&"."&approach', {
          case: caseHeaderCell("case", context),
          approach: caseHeaderCell("approach", context),
        }),
        figureStyle("calc", "General", { shrink: true }),
      ),
    ],
  };
}
