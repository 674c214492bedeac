const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Names that a formula would read as a cell, in either notation, or as a logical. */
const READS_AS_CELL = /^([a-z]{1,3}[0-9]+|r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*|true|false)$/i;

/** A sheet's name as a formula spells it: quoted unless it is one plain word. */
export function sheetPrefix(sheet: string): string {
  const plain = PLAIN.test(sheet) && !READS_AS_CELL.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
