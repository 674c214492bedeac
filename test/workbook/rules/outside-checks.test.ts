import { buildPlan } from "../../../src/workbook/build-plan";
import { templates, templateScenario } from "../../../src/scenarios/templates";
import { xlsxBytes } from "../../../src/hosts/xlsx/xlsx-bytes";
import { openXmlErrors } from "../../support/open-xml-errors";
import { partsOf } from "../../support/rule-test";
import { shippedPlans } from "../../support/shipped-plans";
import { attributesOf } from "../../support/xlsx-parts";

jest.setTimeout(60_000);

describe.each(shippedPlans)("the file of $title", ({ plan }) => {
  it("is without fault for Microsoft's Open XML SDK", async () => {
    expect(await openXmlErrors(xlsxBytes(plan))).toEqual([]);
  });

  it("is calculated on opening in native style only: a call would be #NAME? without the add-in", () => {
    const [settings] = attributesOf(partsOf(plan), "xl/workbook.xml", "calcPr");
    expect(settings?.["fullCalcOnLoad"]).toBe(plan.formulas === "native" ? "1" : undefined);
  });
});

it.each(templates)("$id builds the same bytes twice", ({ id }) => {
  const [one, other] = [0, 1].map(() => xlsxBytes(buildPlan(templateScenario(id))));
  expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(true);
});
