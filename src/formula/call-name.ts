const FILE_PREFIX = /^(_XLFN\.)?(_XLWS\.)?/;

/** A function's name as formulas show it, from any spelling of it: upper case, without the file format's prefixes. */
export function callName(written: string): string {
  const upper = written.toUpperCase();
  return upper.startsWith("_XLDUDF_TCO_")
    ? `TCO.${upper.slice("_XLDUDF_TCO_".length)}`
    : upper.replace(FILE_PREFIX, "");
}
