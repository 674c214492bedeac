import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import { lineOf } from "../cone";
import { blank, compute, row, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { ID, LABEL, UNIT } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { SENSITIVITY_FIRST, tableHead } from "./sensitivity-rows";
import { BASE_ROW, movedId, tornadoColumns } from "./sensitivity-tornado";

const placeId = (input: string) => `SEN.place.${input}`;
export const rankedId = (rank: number) => `SEN.rank_${rank}`;
export const RANKING_HEAD = "SEN.ranking";

/** The place of each moved input, then the inputs from the first place down, and what each end changes. */
export function rankingRows(scenario: Scenario): readonly RowDraft[] {
  const tornado = movedInputs(scenario);
  if (tornado.length === 0) return [];
  return [
    row(write(ID, "Places by swing, ties in order", styles.section)),
    ...tornado.map((input) => placeRow(input, scenario)),
    blank,
    {
      ...tableHead("Inputs by how far they move it", ["At its low", "At its high", "Swing"]),
      id: RANKING_HEAD,
      at: { column: SENSITIVITY_FIRST, per: "approach" },
    },
    ...tornado.map((_, i) => rankedRow(i + 1, scenario)),
  ];
}

const movedInputs = ({ sensitivity }: Scenario) => sensitivity?.tornado ?? [];

function placeRow(input: string, scenario: Scenario): RowDraft {
  const id = placeId(input);
  const text = figureStyle("output", "General", { align: "left" });
  return {
    id,
    at: { column: SENSITIVITY_FIRST, per: "single" },
    cells: (context) => {
      const { swing } = tornadoColumns(scenario);
      const moved = fixed(placeOf(context.book, movedId(input)).row);
      const place = formulaOf("RANK.EQ(swing,swings)+COUNTIF(above,swing)-1", {
        swing: cell("", "", moved, fixed(swing)),
        swings: column(swing, movedId, scenario, context),
        above: area("", "", firstOf(swing, scenario, context), {
          row: moved,
          column: fixed(swing),
        }),
      });
      return [
        write(ID, id, styles.muted),
        compute(LABEL, cell("", "", moved, fixed(LABEL)), text),
        write(UNIT, "number", styles.muted),
        compute(SENSITIVITY_FIRST, place, figureStyle("output", numberFormats.year)),
      ];
    },
  };
}

function rankedRow(rank: number, scenario: Scenario): RowDraft {
  const { unit, format } = lineOf(scenario, scenario.roles.total);
  const style = figureStyle("output", numberFormats[format]);
  const { low, high, swing } = tornadoColumns(scenario);
  return {
    id: rankedId(rank),
    at: { column: SENSITIVITY_FIRST, per: "approach" },
    cells: (context) => {
      const found = "INDEX(column,MATCH(rank,places,0))";
      const of = (text: string, at: number) =>
        formulaOf(text, {
          column: column(at, movedId, scenario, context),
          places: column(SENSITIVITY_FIRST, placeId, scenario, context),
          rank: ownRank(context),
          base: cell("", "", fixed(placeOf(context.book, BASE_ROW).row), fixed(low)),
        });
      return [
        write(ID, rankedId(rank), styles.muted),
        compute(LABEL, of(found, LABEL), { ...style, align: "left" }),
        write(UNIT, unitWords(unit, format), styles.muted),
        compute(SENSITIVITY_FIRST, of(`${found}-base`, low), style),
        compute(SENSITIVITY_FIRST + 1, of(`${found}-base`, high), style),
        compute(SENSITIVITY_FIRST + 2, of(found, swing), style),
      ];
    },
  };
}

/** The first row is rank 1, the next 2: counted, not typed. */
function ownRank({ book }: RowContext): Tree {
  const first = { row: fixed(placeOf(book, rankedId(1)).row), column: fixed(ID) };
  const rows = area("", "", first, { row: offset(0), column: fixed(ID) });
  return { kind: "call", name: "ROWS", arguments: [rows] };
}

/** A column over the rows of all moved inputs. */
function column(
  at: number,
  id: (input: string) => string,
  scenario: Scenario,
  { book }: RowContext,
): Tree {
  const inputs = movedInputs(scenario);
  const corner = (input = "") => ({ row: fixed(placeOf(book, id(input)).row), column: fixed(at) });
  return area("", "", corner(inputs[0]), corner(inputs.at(-1)));
}

function firstOf(at: number, scenario: Scenario, { book }: RowContext) {
  const [first = ""] = movedInputs(scenario);
  return { row: fixed(placeOf(book, movedId(first)).row), column: fixed(at) };
}
