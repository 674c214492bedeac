import type { Scenario } from "../../scenarios/scenario";
import { placeOf, refer, referApproach } from "../address-book";
import type { Resolve } from "../bind-line";
import type { RowContext } from "../draft";

/** Names as the approach of one column sees them: shared cells, its own column, or the approach that is asked for. */
export function inColumn(
  { approaches }: Scenario,
  index: number,
  { book, sheet, row }: RowContext,
): Resolve {
  return (name, approach) => {
    const place = placeOf(book, name);
    if (place.per === "single") return refer(place, sheet, row);
    const column = approach ? approaches.findIndex(({ id }) => id === approach) : index;
    return referApproach(place, sheet, row, column);
  };
}
