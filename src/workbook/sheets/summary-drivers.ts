import type { Coordinate, Tree } from "../../formula/tree";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import { periodOf } from "../../scenarios/period-of";
import type { Scenario } from "../../scenarios/scenario";
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
const sizeId = (component: string) => `SUM.size.${component}`;
export const RANK = SUMMARY_FIRST + 1;

/** What passes through is the same in every approach, so it drives no difference; of one alone it is a part like others. */
export function comparedParts({ roles, approaches }: Scenario): readonly string[] {
  const { passthrough, components } = roles;
  return approaches.length > 1 || passthrough === undefined
    ? components
    : [passthrough, ...components];
}

/** The three components in which the dearest and the cheapest approach differ most, either way; of one alone, its largest. */
export function driverRows({ scenario }: Blueprint): readonly RowDraft[] {
  const components = comparedParts(scenario);
  const style = figureStyle("output", numberFormats.money, { color: palette.ink });
  return [
    driverHeader(scenario),
    ...Array.from({ length: Math.min(DRIVERS, components.length) }, (_, i): RowDraft => ({
      id: driverId(i + 1),
      at: { column: SUMMARY_FIRST, per: "single" },
      cells: (context) => {
        const names: Readonly<Record<string, Tree>> = {
          gaps: block(components, gapId, SUMMARY_FIRST, context),
          labels: block(components, gapId, LABEL, context),
          ranks: block(components, sizeId, RANK, context),
          mine: ownRank(context),
        };
        return [
          write(ID, driverId(i + 1), styles.muted),
          compute(LABEL, formulaOf("INDEX(labels,MATCH(mine,ranks,0))", names), {
            ...style,
            align: "left",
          }),
          write(UNIT, unitOfTotals(scenario), styles.muted),
          compute(SUMMARY_FIRST, formulaOf("INDEX(gaps,MATCH(mine,ranks,0))", names), style),
        ];
      },
    })),
  ];
}

const unitOfTotals = (scenario: Scenario) => `${scenario.currency} per ${periodOf(scenario)}`;

function driverHeader({ approaches }: Scenario): RowDraft {
  if (approaches.length === 1) return row(write(ID, "Largest components", styles.section));
  return {
    cells: (context) => [
      write(ID, "Largest drivers: where the dearest and the cheapest differ", styles.section),
      compute(
        SUMMARY_FIRST,
        formulaOf('dearest&" less "&cheapest', {
          dearest: fragments.dearestName(context),
          cheapest: fragments.cheapestName(context),
        }),
        { ...styles.section, role: "output", align: "right" },
      ),
    ],
  };
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

/** A column over the components' rows. */
function block(
  components: readonly string[],
  id: (component: string) => string,
  column: number,
  { book }: RowContext,
): Tree {
  const [first = "", last = ""] = [components[0], components[components.length - 1]];
  const corner = (component: string) => ({
    row: fixed(placeOf(book, id(component)).row),
    column: fixed(column),
  });
  return area("", "", corner(first), corner(last));
}

/** Below the page: each component's gap; then how large it is, whatever its sign, and its rank, ties in order. */
export function gapRows({ scenario }: Blueprint): readonly RowDraft[] {
  const components = comparedParts(scenario);
  return [
    ...components.map((component) => gapRow(scenario, component)),
    ...components.map((component) => sizeRow(scenario, component)),
  ];
}

const money = figureStyle("output", numberFormats.money, { color: palette.ink });
const rank = figureStyle("output", numberFormats.year, { color: palette.ink });

function gapRow(scenario: Scenario, component: string): RowDraft {
  return {
    id: gapId(component),
    at: { column: SUMMARY_FIRST, per: "single" },
    cells: (context) => {
      const shown = fixed(placeOf(context.book, summaryId(component)).row);
      return [
        write(ID, gapId(component), styles.muted),
        compute(LABEL, cell("", "", shown, fixed(LABEL)), { ...money, align: "left" }),
        write(UNIT, unitOfTotals(scenario), styles.muted),
        compute(SUMMARY_FIRST, gapFormula(scenario, shown, context), money),
      ];
    },
  };
}

function gapFormula({ approaches }: Scenario, shown: Coordinate, context: RowContext): Tree {
  const last = SUMMARY_FIRST + approaches.length - 1;
  const all = area(
    "",
    "",
    { row: shown, column: fixed(SUMMARY_FIRST) },
    { row: shown, column: fixed(last) },
  );
  if (approaches.length === 1) return all;
  return formulaOf("INDEX(approaches,dearest)-INDEX(approaches,cheapest)", {
    approaches: all,
    cheapest: fragments.cheapest(context),
    dearest: fragments.dearest(context),
  });
}

function sizeRow(scenario: Scenario, component: string): RowDraft {
  return {
    id: sizeId(component),
    at: { column: SUMMARY_FIRST, per: "single" },
    cells: (context) => {
      const { book, row: at } = context;
      const components = comparedParts(scenario);
      const gap = offset(placeOf(book, gapId(component)).row - at);
      const own = { row: offset(0), column: fixed(SUMMARY_FIRST) };
      const first = placeOf(book, sizeId(components[0] ?? "")).row;
      const ranks = formulaOf("RANK.EQ(size,sizes)+COUNTIF(above,size)-1", {
        size: cell("", "", own.row, own.column),
        sizes: block(components, sizeId, SUMMARY_FIRST, context),
        above: area("", "", { ...own, row: fixed(first) }, own),
      });
      const label = formulaOf('label&", either way"', {
        label: cell("", "", gap, fixed(LABEL)),
      });
      return [
        write(ID, sizeId(component), styles.muted),
        compute(LABEL, label, { ...money, align: "left" }),
        write(UNIT, unitOfTotals(scenario), styles.muted),
        compute(
          SUMMARY_FIRST,
          formulaOf("ABS(gap)", { gap: cell("", "", gap, fixed(SUMMARY_FIRST)) }),
          money,
        ),
        compute(RANK, ranks, rank),
      ];
    },
  };
}
