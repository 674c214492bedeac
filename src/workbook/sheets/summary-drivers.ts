import type { Tree } from "../../formula/tree";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { compute, row, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { ID, LABEL, UNIT } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, palette, styles } from "../styles";
import { summaryId, SUMMARY_FIRST } from "./summary-figures";
import { fragments } from "./summary-sentences";

const DRIVERS = 3;
export const driverId = (rank: number) => `SUM.driver_${rank}`;
export const gapId = (component: string) => `SUM.gap.${component}`;

/** The three components in which the dearest and the cheapest approach differ most. */
export function driverRows({ scenario }: Blueprint): readonly RowDraft[] {
  const { components } = scenario.roles;
  const style = figureStyle("output", numberFormats.money, { color: palette.ink });
  return [
    row(write(ID, "Largest drivers: the dearest approach less the cheapest", styles.section)),
    ...Array.from({ length: Math.min(DRIVERS, components.length) }, (_, i): RowDraft => ({
      id: driverId(i + 1),
      at: { column: SUMMARY_FIRST, per: "single" },
      cells: (context) => {
        const at = (what: "gap" | "label" | "rank") => block(components, what, context);
        const names: Readonly<Record<string, Tree>> = {
          gaps: at("gap"),
          labels: at("label"),
          ranks: at("rank"),
          mine: ownRank(context),
        };
        return [
          write(ID, driverId(i + 1), styles.muted),
          compute(LABEL, formulaOf("INDEX(labels,MATCH(mine,ranks,0))", names), {
            ...style,
            align: "left",
          }),
          write(UNIT, `${scenario.currency} per year`, styles.muted),
          compute(SUMMARY_FIRST, formulaOf("INDEX(gaps,MATCH(mine,ranks,0))", names), style),
        ];
      },
    })),
  ];
}

/** The first driver row is rank 1, the next 2: counted, not typed. */
function ownRank({ book }: RowContext): Tree {
  const first = placeOf(book, driverId(1)).row;
  const rows = area(
    "",
    "",
    { row: fixed(first), column: fixed(ID) },
    { row: offset(0), column: fixed(ID) },
  );
  return { kind: "call", name: "ROWS", arguments: [rows] };
}

function block(
  components: readonly string[],
  what: "gap" | "label" | "rank",
  { book }: RowContext,
): Tree {
  const [first = "", last = ""] = [components[0], components[components.length - 1]];
  const column = what === "label" ? LABEL : what === "gap" ? SUMMARY_FIRST : SUMMARY_FIRST + 1;
  const place = (id: string) => fixed(placeOf(book, gapId(id)).row);
  return area(
    "",
    "",
    { row: place(first), column: fixed(column) },
    { row: place(last), column: fixed(column) },
  );
}

/** Below the page: each component's gap and its rank, ties in order. */
export function gapRows({ scenario }: Blueprint): readonly RowDraft[] {
  const { components } = scenario.roles;
  const style = figureStyle("output", numberFormats.money, { color: palette.ink });
  return components.map((component) => ({
    id: gapId(component),
    at: { column: SUMMARY_FIRST, per: "single" },
    cells: (context) => {
      const shown = placeOf(context.book, summaryId(component));
      const approaches = area(
        "",
        "",
        { row: fixed(shown.row), column: fixed(SUMMARY_FIRST) },
        { row: fixed(shown.row), column: fixed(SUMMARY_FIRST + scenario.approaches.length - 1) },
      );
      const first = placeOf(context.book, gapId(components[0] ?? "")).row;
      const gap = cell("", "", offset(0), fixed(SUMMARY_FIRST));
      const gaps = block(components, "gap", context);
      const above = area(
        "",
        "",
        { row: fixed(first), column: fixed(SUMMARY_FIRST) },
        { row: offset(0), column: fixed(SUMMARY_FIRST) },
      );
      return [
        write(ID, gapId(component), styles.muted),
        compute(LABEL, cell("", "", fixed(shown.row), fixed(LABEL)), { ...style, align: "left" }),
        write(UNIT, `${scenario.currency} per year`, styles.muted),
        compute(
          SUMMARY_FIRST,
          formulaOf("INDEX(approaches,dearest)-INDEX(approaches,cheapest)", {
            approaches,
            cheapest: fragments.cheapest(context),
            dearest: fragments.dearest(context),
          }),
          style,
        ),
        compute(
          SUMMARY_FIRST + 1,
          formulaOf("RANK.EQ(gap,gaps)+COUNTIF(above,gap)-1", { gap, gaps, above }),
          figureStyle("output", numberFormats.year, { color: palette.ink }),
        ),
      ];
    },
  }));
}
