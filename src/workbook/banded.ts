import type { LaidOut } from "./lay-out";
import { styles } from "./styles";

type Cells = LaidOut["cells"];

/** Carries the band of a header or section row over the whole width of the page. */
export function banded(cells: Cells, columns: number): Cells {
  return cells.flatMap((cell, i) => {
    const band = cell.column === 0 ? bandOf(cell) : undefined;
    if (!band) return cell;
    const rest = cells.slice(i + 1, i + columns).filter(({ row }) => row === cell.row);
    const taken = new Set(rest.map(({ column }) => column));
    const free = Array.from({ length: columns - 1 }, (_, k) => k + 1).filter((k) => !taken.has(k));
    return [cell, ...free.map((column) => ({ row: cell.row, column, value: null, style: band }))];
  });
}

function bandOf({ style }: Cells[number]) {
  return [styles.header, styles.section].find((band) => band === style);
}
