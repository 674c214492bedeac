import { areaName } from "../../formula/cell-name";
import type { Area } from "../../workbook/plan";

/** Excel takes longer lists too, but nobody could say how long: office-js issue 5198. */
const LIST_LENGTH = 250;

/** The areas as texts for `getRanges`, each of a length that Excel takes for sure. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const { row, column, rows, columns } of areas) {
    const name = areaName(row, column, rows, columns);
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + name.length < LIST_LENGTH) {
      lists[lists.length - 1] = `${last},${name}`;
    } else lists.push(name);
  }
  return lists;
}
