import { shippedWorkbooks } from "./shipped-workbooks";

/** `npm run build:templates`: each template as a workbook, in English and in German. */
async function main(): Promise<void> {
  for (const file of await shippedWorkbooks("workbooks")) console.log(file);
}

void main();
