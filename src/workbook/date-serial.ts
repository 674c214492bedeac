const DAY = 86_400_000;
/** The day before Excel's first, which makes its serials right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** An ISO date as Excel's serial number: 2026-05-16 is 46158. */
export function dateSerial(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}
