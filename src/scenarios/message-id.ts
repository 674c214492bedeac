import type { Table } from "./table-sheet";

/** The row that says what a table's chart shows. */
export const messageId = ({ id }: Pick<Table, "id">) => `${id}.message`;
