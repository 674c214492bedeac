import type { AddressBook } from "./address-book";
import { names } from "./grid";
import type { DefinedName } from "./plan";

const targets: readonly (readonly [name: string, id: string])[] = [
  [names.alerts, "ALR.total"],
  [names.case, "case_selector"],
  [names.fx, "fx_selector"],
  [names.masterCheck, "CHK.master"],
  [names.volume, "volume_selector"],
];

/** The few names that formulas on other sheets read. */
export function definedNames(book: AddressBook): readonly DefinedName[] {
  return targets.flatMap(([name, id]) => {
    const place = book.get(id);
    if (!place) return [];
    const { sheet, row, column } = place;
    return [{ name, refersTo: { sheet, row, column, rows: 1, columns: 1 } }];
  });
}
