import type { Plan } from "../../workbook/plan";
import { checkPackage } from "./check-package";
import { packageParts } from "./package-parts";
import { zipped, type Gzip } from "./zipped";

/** The plan as an .xlsx file; the same plan always gives the same parts, and with one compressor the same bytes. */
export function xlsxBytes(plan: Plan, gzip?: Gzip): Uint8Array {
  checkPackage(plan);
  const files = packageParts(plan).map(({ path, bytes }) => [path, bytes] as const);
  return zipped(files, gzip);
}
