import type { Input, Scenario } from "../../src/scenarios/scenario";
import { validateScenario } from "../../src/scenarios/validate-scenario";
import { smallScenario } from "./small-scenario";

/** What two curves of two parts each are made of, by approach: usage with a minimum, and capacity in steps. */
export interface CurveFigures {
  readonly fee: number;
  readonly minimum: number;
  readonly included: number;
  readonly base: number;
  readonly price: number;
  readonly step_size: number;
  readonly step_cost: number;
}

/** Two approaches, here and there, whose cost of a month is a curve of the messages. */
export function curveScenario(
  here: CurveFigures,
  there: CurveFigures,
  [from, to]: readonly [from: number, to: number],
): Scenario {
  const { inputs, sheets, roles } = smallScenario;
  const each = (id: keyof CurveFigures, unit: string): Input => ({
    ...{ id: `curve_${id}`, label: `Curve: ${id}`, unit, group: "Curves", minimum: 0 },
    ...{ base: { here: here[id], there: there[id] }, format: "decimal", confidence: "assumed" },
    ...{ range: "policy", source: "guess" },
  });
  const end = (id: string, base: number): Input => ({
    ...{ id, label: id, unit: "message/month", group: "Curves", base, minimum: 0 },
    ...{ format: "whole", confidence: "assumed", range: "policy", source: "guess" },
  });
  const [money, volume] = ["USD/month", "message/month"];
  return validateScenario({
    ...smallScenario,
    approaches: [
      { id: "here", label: "Here", color: "1F4E79" },
      { id: "there", label: "There", color: "C55A11" },
    ],
    baseline: "there",
    inputs: [
      ...inputs,
      end("range_from", from),
      end("range_to", to),
      ...[each("fee", "USD/message"), each("minimum", money), each("included", volume)],
      ...[each("base", money), each("price", "USD/message")],
      ...[each("step_size", volume), each("step_cost", money)],
    ],
    sheets: [
      ...sheets,
      {
        ...{ id: "savings", name: "Savings", subtitle: "Distances from There" },
        sections: [
          {
            title: "A month",
            lines: [
              {
                ...{ id: "SAV.amount", label: "Saving", unit: money, format: "money" },
                ...{ formula: "BASELINE(TOT.total) - TOT.total", basis: "There − this one" },
                signed: true,
              },
              {
                ...{ id: "SAV.share", label: "Saving, share", unit: "1", format: "percent" },
                formula: "IF(BASELINE(TOT.total)=0, 0, SAV.amount/BASELINE(TOT.total))",
                basis: "saving ÷ There",
              },
            ],
          },
        ],
      },
    ],
    roles: { ...roles, saving: "SAV.share", saving_amount: "SAV.amount" },
    curves: {
      ...{ from: "range_from", to: "range_to", total: "TOT.total", answers: 40 },
      parts: [
        {
          ...{ id: "usage", label: "Usage", unit: "curve_fee" },
          ...{ minimum: "curve_minimum", included: "curve_included" },
        },
        {
          ...{ id: "capacity", label: "Capacity", fixed: "curve_base", unit: "curve_price" },
          ...{ step_size: "curve_step_size", step_cost: "curve_step_cost" },
        },
      ],
    },
  });
}
