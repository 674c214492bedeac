const COUNT = "#,##0_)";

/**
 * A figure for the eye, as precise as its cell's number format asks for but never less than a cent: shares in per
 * cent, prices per unit with four decimals, counts whole.
 */
export function printedFigure(value: number | string, numberFormat: string): string {
  if (typeof value === "string") return value;
  if (numberFormat.includes("%")) return `${grouped(value * 100, 2)}%`;
  if (numberFormat === COUNT) return grouped(value, 0);
  return grouped(value, numberFormat.includes("0.0000") ? 4 : 2);
}

function grouped(value: number, decimals: number): string {
  const [whole = "", ...fraction] = Math.abs(value).toFixed(decimals).split(".");
  const digits = [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
  const isZero = /^[0.]+$/.test(digits);
  return value < 0 && !isZero ? `-${digits}` : digits;
}
