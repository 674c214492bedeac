import type { Coordinate, Tree } from "../../formula/tree";
import { bridgedId, oursId, restId, stepIds } from "../../scenarios/bridge-ids";
import type { Bridge } from "../../scenarios/scenario";
import { area, cell, offset, placeOf } from "../address-book";
import { compute, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { rowLabels } from "../row-labels";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";

/** Where a row of Reconciliation has its amount. */
export const AMOUNT = { column: FIRST, per: "single" } as const;

/** The published figure and all steps from there. */
export function bridgedRow(bridge: Bridge, format: string): RowDraft {
  const steps = stepIds(bridge);
  return sumRow(bridge, format, {
    id: bridgedId(bridge),
    label: "published and steps together",
    basis: "together",
    formula: (rowOf) =>
      formulaOf("published+SUM(steps)", {
        published: amountIn(rowOf(bridge.id)),
        steps: area(
          "",
          "",
          { row: rowOf(steps[0] ?? ""), column: offset(0) },
          { row: rowOf(steps[steps.length - 1] ?? ""), column: offset(0) },
        ),
      }),
  });
}

/** To a millionth: the last digits of floats are no rest, a tenth of a per cent is one. */
export function restRow(bridge: Bridge, format: string): RowDraft {
  const reached = bridge.steps.length > 0 ? bridgedId(bridge) : bridge.id;
  return sumRow(bridge, format, {
    id: restId(bridge),
    label: "unexplained rest",
    basis: "rest",
    formula: (rowOf) =>
      formulaOf("ROUND((ours-reached)*1000000,0)/1000000", {
        ours: amountIn(rowOf(oursId(bridge))),
        reached: amountIn(rowOf(reached)),
      }),
  });
}

interface Sum {
  readonly id: string;
  readonly label: string;
  readonly basis: string;
  readonly formula: (rowOf: (id: string) => Coordinate) => Tree;
}

function sumRow(bridge: Bridge, format: string, { id, label, basis, formula }: Sum): RowDraft {
  return {
    id,
    at: AMOUNT,
    cells: ({ book, row: at }) => [
      ...rowLabels({
        id,
        label: `${bridge.label}: ${label}`,
        unit: unitWords(bridge.unit, bridge.format),
        basis,
      }),
      compute(
        FIRST,
        formula((other) => offset(placeOf(book, other).row - at)),
        figureStyle("output", format, { border: "top" }),
      ),
    ],
  };
}

const amountIn = (row: Coordinate) => cell("", "", row, offset(0));
