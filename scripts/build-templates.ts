import { shippedWorkbooks } from "./shipped-workbooks";

/** `npm run build:templates`: each template as a workbook, in English and in German. */
for (const file of shippedWorkbooks("workbooks")) console.log(file);
