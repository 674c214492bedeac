import { annuity } from "./annuity";
import { defineFunction } from "../define-function";
import { lifeIsZero } from "./life-is-zero";
import { amounts, count, rate, shares } from "../parameters";

const uncovered = "SUMPRODUCT(build_costs*(1-coverage))";

export const PARITYADD = defineFunction({
  name: "PARITYADD",
  family: "totals",
  summary: {
    en: "Cost per period of building what an approach lacks to be at par with the others.",
    de: "Kosten je Periode, um fehlende Funktionen eines Ansatzes nachzubauen (Parität).",
  },
  parameters: {
    build_costs: amounts({
      en: "Cost to build each capability.",
      de: "Kosten für den Bau jeder einzelnen Funktion.",
    }),
    coverage: shares({
      en: "Share of each capability that comes with the approach, or one share for all.",
      de: "Anteil jeder Funktion, den der Ansatz mitbringt, oder ein Anteil für alle.",
    }),
    life: count(
      {
        en: "Periods over which the builds are spread.",
        de: "Anzahl der Perioden der Nutzungsdauer.",
      },
      { unit: "period" },
    ),
    rate: rate(
      {
        en: "Interest rate per period; 0, straight line, if left out.",
        de: "Zinssatz je Periode; ohne Angabe 0, also linear.",
      },
      { default: 0 },
    ),
  },
  unit: "money/period",
  formula: annuity(uncovered),
  requires: [
    {
      unless: `NOT(OR(ROWS(coverage)*COLUMNS(coverage)=1,
               AND(ROWS(coverage)=ROWS(build_costs),COLUMNS(coverage)=COLUMNS(build_costs))))`,
      code: "#VALUE!",
      message: "coverage must have the rows and columns of build_costs, or be one share.",
    },
    {
      unless: `${uncovered}<0`,
      code: "#NUM!",
      message: "build_costs must not add up to less than 0.",
    },
    lifeIsZero,
  ],
  examples: [
    {
      call: "=TCO.PARITYADD({60000,40000,74584}, 0, 3)",
      value: 174584 / 3,
      note: "nothing covered: 174,584 / 3",
    },
    {
      call: "=TCO.PARITYADD({60000,40000,74584}, {1,1,1}, 3)",
      value: 0,
      note: "all covered: nothing to build",
    },
    {
      call: "=TCO.PARITYADD({60000;40000}, {0.5;1}, 3)",
      value: 10000,
      note: "half of the first build: 30,000 / 3",
    },
  ],
  source: "Parity adjustment: an approach is charged with the capabilities that it lacks.",
  seeAlso: ["AMORTIZE", "NETOVERLAP", "ANNUALTCO"],
});
