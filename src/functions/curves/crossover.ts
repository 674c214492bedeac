import { stepsTaken } from "../../engine/curve-edges";
import { crossovers, type Cheaper } from "../../engine/crossovers";
import { Decimal } from "../../engine/decimal";
import { generalText } from "../../engine/general-text";
import { TcoError } from "../../engine/tco-error";
import { defineFunction } from "../define-function";
import { count, counts } from "../parameters";
import { crossoverBlock } from "./crossover-block";
import { curveOf } from "./curve-of";

const MOST_STEPS = 1000;
const columnsOfCurve = "fixed, unit price, minimum, included, step size, step cost";

function tooWide(curve: "curve_a" | "curve_b") {
  return {
    unless: `COLUMNS(${curve})>6`,
    code: "#VALUE!",
    message: `${curve} must have at most six columns: ${columnsOfCurve}.`,
  } as const;
}

export const CROSSOVER = defineFunction({
  name: "CROSSOVER",
  family: "curves",
  summary: {
    en: "All quantities at which the cheaper one of two cost curves changes, exactly, with minimum charges and capacity steps.",
    de: "Alle Mengen, bei denen die günstigere von zwei Kostenkurven wechselt, exakt, mit Mindestentgelten und Kapazitätsstufen.",
  },
  parameters: {
    curve_a: counts({
      en: "Curve A: a row of fixed cost, unit price, minimum, included quantity, step size, step cost; missing ones are 0. Several rows are added up.",
      de: "Kurve A: eine Zeile mit Fixkosten, Stückpreis, Mindestbetrag, Inklusivmenge, Stufengröße, Stufenkosten; fehlende sind 0. Mehrere Zeilen werden addiert.",
    }),
    curve_b: counts({
      en: "Curve B, given in the same way.",
      de: "Kurve B, ebenso angegeben.",
    }),
    from: count(
      {
        en: "Least quantity that is looked at; 0 if left out.",
        de: "Kleinste betrachtete Menge; ohne Angabe 0.",
      },
      { default: 0, unit: "unit" },
    ),
    to: count(
      {
        en: "Largest quantity that is looked at; 1,000,000,000 if left out.",
        de: "Größte betrachtete Menge; ohne Angabe 1.000.000.000.",
      },
      { default: 1e9, unit: "unit" },
    ),
  },
  unit: "money",
  gives: "table",
  columns: [
    { name: "quantity", unit: "unit" },
    { name: "cost_a", unit: "money" },
    { name: "cost_b", unit: "money" },
    { name: "cheaper after", unit: "text" },
    { name: "kind", unit: "text" },
  ],
  method:
    "bends and steps of both curves split from…to; between two of them both are straight: (fixed_b - fixed_a) / (unit_a - unit_b); at each edge the costs before and after are compared",
  requires: [
    tooWide("curve_a"),
    tooWide("curve_b"),
    { unless: "from>to", code: "#NUM!", message: "from must not be more than to." },
  ],
  errors: [
    { code: "#NUM!", when: "The curves take more than 1,000 steps between from and to." },
    {
      code: "#N/A",
      when: "There is no crossover; the message says which curve is cheaper throughout.",
    },
  ],
  compute: ({ curve_a, curve_b, from, to }) => {
    const [a, b] = [curveOf(curve_a), curveOf(curve_b)];
    const steps = [...a, ...b].reduce((sum, part) => stepsTaken(part, from, to).plus(sum), ZERO);
    if (steps.gt(MOST_STEPS)) return tooManySteps(steps, from, to);
    const found = crossovers(a, b, from, to);
    if (typeof found === "string") return noCrossover(found, from, to);
    return found.map(({ quantity, costA, costB, cheaper, kind }) => [
      quantity,
      costA,
      costB,
      cheaper,
      kind,
    ]);
  },
  native: "block",
  block: ({ curve_a, curve_b, from, to }) => crossoverBlock(curve_a, curve_b, from, to),
  remarks: [
    "Costs are those at the quantity itself. A step is full at its edge, so at a jump the other curve is cheaper just after the quantity, not at it.",
    "Each row of a curve has its own minimum, included quantity and steps. A column of six cells is six rows with a fixed cost each: lay a curve out as a row.",
    "Touching is not crossing: where both cost the same at one quantity and the same curve stays cheaper, there is no row. Nothing comes before a quantity of 0, so curves that start there together do not cross there.",
    "Where both cost the same over a whole stretch, the row at its start says that they are equal after it, and the row at its end says who is cheaper then. A stretch that reaches beyond from or to ends there.",
    "Between edges the crossing is solved, never searched for. In the native cells a difference below 1E-12 of the costs counts as none, so that rounding does not make crossings.",
    "The default of to is far out: with steps, give a to that keeps their number below 1,000.",
  ],
  examples: [
    {
      call: "=TCO.CROSSOVER({0,75}, {2000,0,0,0,150,8640}, 0, 900)",
      value: [
        [10640 / 75, 10640, 10640, "B", "cross"],
        [150, 11250, 10640, "A", "jump"],
        [19280 / 75, 19280, 19280, "B", "cross"],
        [300, 22500, 19280, "A", "jump"],
        [27920 / 75, 27920, 27920, "B", "cross"],
        [450, 33750, 27920, "A", "jump"],
        [36560 / 75, 36560, 36560, "B", "cross"],
        [600, 45000, 36560, "A", "jump"],
        [45200 / 75, 45200, 45200, "B", "cross"],
      ],
      note: "75 a developer against 2,000 and 8,640 for each cluster for 150: the k-th cluster pays from (2,000 + 8,640 k) / 75 on, as long as that is below 150 k; the sixth from the start, as 75 × 750 = 56,250 is above 53,840",
    },
    {
      call: "=TCO.CROSSOVER({0,75}, {10000})",
      value: [[10000 / 75, 10000, 10000, "B", "cross"]],
      note: "straight lines, as TCO.BREAKEVEN(0, 75, 10000, 0): 10,000 / 75",
    },
    {
      call: "=TCO.CROSSOVER({0,0.0659,200}, {0,0.05,200})",
      value: [
        [0, 200, 200, "equal", "equal"],
        [200 / 0.0659, 200, 200, "B", "equal"],
      ],
      note: "both cost the minimum of 200 up to 200 / 0.0659 runs",
    },
    {
      call: "=TCO.CROSSOVER({0,0.0659,200;500,0,0}, {4000})",
      value: [[3500 / 0.0659, 4000, 4000, "B", "cross"]],
      note: "usage with a minimum and 500 flat against 4,000: (4,000 − 500) / 0.0659",
    },
  ],
  source: "Intersections of piecewise linear cost curves, piece by piece.",
  seeAlso: ["COSTCURVE", "BREAKEVEN"],
});

const ZERO = new Decimal(0);

function tooManySteps(steps: Decimal, from: Decimal, to: Decimal): TcoError {
  const range = `from ${generalText(from)} to ${generalText(to)}`;
  const remedy = "give a smaller to, a larger from or a larger step size";
  const message = `The curves take ${generalText(steps)} steps ${range}, more than 1,000: ${remedy}.`;
  return new TcoError("#NUM!", message);
}

function noCrossover(cheaper: Cheaper, from: Decimal, to: Decimal): TcoError {
  const answer =
    cheaper === "equal" ? "A and B cost the same throughout" : `${cheaper} is cheaper throughout`;
  const range = `from ${generalText(from)} to ${generalText(to)}`;
  return new TcoError("#N/A", `No crossover ${range}: ${answer}.`);
}
