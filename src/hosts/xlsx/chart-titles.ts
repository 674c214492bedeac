import type { ChartPlan, Plan } from "../../workbook/plan";
import { cellTextReference } from "./chart-references";
import { element } from "./element";
import { escapeText } from "./escape-text";

const NO_OVERLAY = element("c:overlay", { val: false });

/** Size in points. */
const runProperties = (name: string, size: number, bold: boolean): string =>
  element(
    name,
    { sz: size * 100, b: bold },
    element("a:solidFill", {}, element("a:srgbClr", { val: "404040" })),
  );

const paragraphProperties = (size: number, bold: boolean): string =>
  element("a:pPr", {}, runProperties("a:defRPr", size, bold));

/** Text properties of an element whose text stands elsewhere. */
export const textProperties = (size: number, bold = false): string =>
  element(
    "c:txPr",
    {},
    "<a:bodyPr/><a:lstStyle/>",
    element("a:p", {}, paragraphProperties(size, bold), element("a:endParaRPr", { lang: "en-US" })),
  );

/** The title says what its cell says, so the message changes with the figures. */
export const chartTitle = (plan: Plan, { title }: ChartPlan): string =>
  element(
    "c:title",
    {},
    element("c:tx", {}, cellTextReference(plan, title)),
    NO_OVERLAY,
    textProperties(12, true),
  );

export const axisTitle = (text: string): string =>
  element(
    "c:title",
    {},
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        "<a:bodyPr/><a:lstStyle/>",
        element(
          "a:p",
          {},
          paragraphProperties(9, false),
          element("a:r", {}, element("a:rPr", { lang: "en-US" }), `<a:t>${escapeText(text)}</a:t>`),
        ),
      ),
    ),
    NO_OVERLAY,
  );
