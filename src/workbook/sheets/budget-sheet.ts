import { oncePer } from "../../engine/once-per";
import type { Tree } from "../../formula/tree";
import { accountBlocks, accountId } from "../../scenarios/accounts-sheet";
import type { BudgetEntry } from "../../scenarios/budget";
import type { Approach, Scenario } from "../../scenarios/scenario";
import type { AddressBook } from "../address-book";
import type { Blueprint } from "../blueprint";
import { compute, row, write, type DraftCell, type RowDraft } from "../draft";
import { FIRST_ROW, HEADER_ROW } from "../grid";
import { rowLabels } from "../row-labels";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { figureStyle, styles } from "../styles";
import {
  BUDGET_HEADERS,
  budgetColumn,
  budgetTrees,
  computedColumns,
  MONTHS,
  type BudgetHeader,
} from "./budget-columns";

/** In columns so wide, as many accounts fit below the title on a page. */
const WIDTHS = [36, 50, 9, 17, 18, 14, 25, 9, 10, 13, 16, 11, 14];
const ACCOUNTS_A_PAGE = 4;

/** A month of an account, for one approach. */
interface Posting {
  readonly approach: Approach;
  readonly entry: BudgetEntry;
  readonly per: string;
  readonly month: number;
}

/** Budget: one flat table, a row for each approach, account and month, ready for a pivot table or an upload. */
export function budgetSheet({ scenario }: Blueprint): SheetDraft {
  const postings = postingsOf(scenario);
  const trees = budgetTrees(scenario, "Budget", budgetIds(scenario).first);
  return {
    id: "budget",
    name: "Budget",
    class: "output",
    rows: [
      ...sheetTop(
        "Budget",
        "What is paid once falls due in the first month; the rest by the month, less while use ramps up. Filter one approach before you upload.",
      ),
      row(...BUDGET_HEADERS.map((header, i) => write(i, header, headerStyle(header)))),
      ...postings.map((posting) => postingRow(posting, scenario.currency, trees)),
    ],
    columnWidths: WIDTHS,
    freeze: { rows: FIRST_ROW, columns: 2 },
    tables: [
      {
        name: "tco_budget",
        area: {
          row: HEADER_ROW,
          column: 0,
          rows: postings.length + 1,
          columns: BUDGET_HEADERS.length,
        },
        columns: BUDGET_HEADERS,
      },
    ],
    print: {
      orientation: "landscape",
      columns: BUDGET_HEADERS.length,
      repeatRows: 1,
      pageBreaks: pageStarts(scenario).slice(1),
    },
  };
}

/** Each approach begins a page, and no page ends within an account. */
function pageStarts({ approaches, budget = [] }: Scenario): readonly number[] {
  const row = (account: number) => FIRST_ROW + account * MONTHS;
  return approaches.flatMap((_, i) =>
    budget.flatMap((__, j) => (j % ACCOUNTS_A_PAGE === 0 ? [row(i * budget.length + j)] : [])),
  );
}

/** Not to the right: there stand the table's filter buttons. */
const headerStyle = (header: BudgetHeader) =>
  computedColumns.some((column) => column.header === header) ? styles.headerCenter : styles.header;

/** Each check of an approach asks for them too. */
const postingsOf = oncePer((scenario: Scenario): readonly Posting[] => {
  const months = Array.from({ length: MONTHS }, (_, i) => i + 1);
  return scenario.approaches.flatMap((approach) =>
    accountBlocks(scenario).flatMap(({ per, entries }) =>
      entries.flatMap((entry) => months.map((month) => ({ approach, entry, per, month }))),
    ),
  );
});

const postingId = ({ approach, entry, month }: Posting): string =>
  `${accountId(entry)}.${approach.id}.${month}`;

/** The first and the last row of the table. */
export function budgetIds(scenario: Scenario): { readonly first: string; readonly last: string } {
  const ids = postingsOf(scenario).map(postingId);
  return { first: ids[0] ?? "", last: ids.at(-1) ?? "" };
}

function postingRow(
  posting: Posting,
  unit: string,
  trees: (book: AddressBook) => readonly Tree[],
): RowDraft {
  const { approach, entry, per, month } = posting;
  const id = postingId(posting);
  const said = (header: BudgetHeader, text: string) =>
    write(budgetColumn(header), text, styles.text);
  return {
    id,
    at: { column: budgetColumn("Month"), per: "single" },
    cells: ({ book }) => [
      ...rowLabels({ id, label: `${entry.label}: ${approach.label}, month ${month}`, unit }),
      said("Approach", approach.label),
      said("Account", entry.account),
      said("Treatment", entry.treatment),
      said("Line", accountId(entry)),
      said("Per", per),
      ...trees(book).map(computedCell),
    ],
  };
}

const looks = computedColumns.map(({ header, format }) => ({
  column: budgetColumn(header),
  style: figureStyle("output", format),
}));

function computedCell(tree: Tree, i: number): DraftCell {
  const { column, style } = looks[i] ?? { column: 0, style: styles.text };
  return compute(column, tree, style);
}
