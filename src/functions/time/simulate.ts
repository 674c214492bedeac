import { Decimal } from "../../engine/decimal";
import { sampleSummary } from "../../engine/simulation/sample-summary";
import { simulatedTotals, type UncertainLine } from "../../engine/simulation/simulated-totals";
import { TcoError } from "../../engine/tco-error";
import { defineFunction } from "../define-function";
import { describeValue } from "../describe-value";
import { amounts, enumeration, share, wholeNumber } from "../parameters";
import { sameShape } from "../same-shape";

type Amounts = readonly (readonly Decimal[])[];

const distributions = {
  tri: {
    en: "Triangular: straight lines from low to mode to high.",
    de: "Dreiecksverteilung: gerade Linien von niedrig über wahrscheinlich bis hoch.",
  },
  pert: {
    en: "PERT: a smooth curve that leans more on the mode.",
    de: "PERT: eine glatte Kurve mit mehr Gewicht auf dem wahrscheinlichsten Wert.",
  },
};

export const SIMULATE = defineFunction({
  name: "SIMULATE",
  family: "time",
  summary: {
    en: "What a budget of uncertain lines comes to: P10, P50, P90, mean and standard deviation of the sum.",
    de: "Summe unsicherer Budgetzeilen: P10, P50, P90, Mittelwert und Standardabweichung.",
  },
  parameters: {
    low: amounts({ en: "Lowest cost of each line.", de: "Niedrigste Kosten jeder Zeile." }),
    mode: amounts({
      en: "Most likely cost of each line.",
      de: "Wahrscheinlichste Kosten jeder Zeile.",
    }),
    high: amounts({ en: "Highest cost of each line.", de: "Höchste Kosten jeder Zeile." }),
    dist: enumeration(
      distributions,
      {
        en: 'Distribution of each line: "TRI" triangular, "PERT" smooth; "TRI" if left out.',
        de: 'Verteilung jeder Zeile: "TRI" Dreieck, "PERT" glatt; ohne Angabe "TRI".',
      },
      { default: "tri" },
    ),
    trials: wholeNumber(
      { minimum: 100, maximum: 200_000 },
      {
        en: "Number of draws, from 100 to 200,000; 10,000 if left out.",
        de: "Anzahl der Ziehungen, von 100 bis 200.000; ohne Angabe 10.000.",
      },
      { default: 10_000 },
    ),
    seed: wholeNumber(
      { minimum: 0, maximum: 4_294_967_295 },
      {
        en: "Whole number that picks the random numbers: the same seed, the same answer; 1 if left out.",
        de: "Ganze Zahl, die die Zufallszahlen festlegt: gleicher Startwert, gleiches Ergebnis; ohne Angabe 1.",
      },
      { default: 1 },
    ),
    correlation: share(
      {
        en: "From 0, lines vary by themselves, to 1, all are high or low together; 0 if left out.",
        de: "Von 0, jede Zeile schwankt für sich, bis 1, alle liegen gemeinsam hoch oder niedrig; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  unit: "money",
  gives: "table",
  columns: [
    { name: "measure", unit: "text" },
    { name: "value", unit: "money" },
  ],
  requires: [sameShape("mode", "low"), sameShape("high", "low")],
  errors: [
    { code: "#NUM!", when: "A line does not have low ≤ mode ≤ high; the message names the line." },
  ],
  method: "the sum of a random draw for each line, as many times as trials says",
  compute: ({ low, mode, high, dist, trials, seed, correlation }) => {
    const fault = lineOutOfOrder(low.flat(), mode.flat(), high.flat());
    if (fault) return fault;
    const totals = simulatedTotals(uncertainLines(low, mode, high), {
      distribution: dist,
      trials: trials.toNumber(),
      seed: seed.toNumber(),
      correlation: correlation.toNumber(),
    });
    const { p10, p50, p90, mean, deviation } = sampleSummary(totals);
    if (!Number.isFinite(deviation))
      return new TcoError("#NUM!", "The lines add to more than a cell can hold.");
    const values = { P10: p10, P50: p50, P90: p90, Mean: mean, StDev: deviation };
    return Object.entries(values).map(([label, value]) => [label, new Decimal(value)]);
  },
  native: "no",
  nativeReason: "it draws random numbers from a seed, which Excel's RAND cannot",
  examples: [
    {
      call: "=TCO.SIMULATE({2000;500;200;100;200;5000}, {3500;1000;350;200;400;10000}, {5000;1500;500;300;600;15000})",
      value: [
        ["P10", 12625.721594189128],
        ["P50", 15497.623633254738],
        ["P90", 18337.344707998087],
        ["Mean", 15492.452229227823],
        ["StDev", 2137.2011830147976],
      ],
      note: "six lines of an agent's monthly budget; exactly, the mean is 15,450 and the deviation 2,143.69",
    },
    {
      call: "=TCO.SIMULATE({2000;500}, {2000;500}, {2000;500})",
      value: [
        ["P10", 2500],
        ["P50", 2500],
        ["P90", 2500],
        ["Mean", 2500],
        ["StDev", 0],
      ],
      note: "lines without a range: 2,000 + 500 in every draw",
    },
  ],
  remarks: [
    "Percentiles are those of PERCENTILE.INC, the standard deviation that of STDEV.S, both over the draws.",
    "The mode is the most likely value, not the mean: the mean of a line is (low + mode + high) / 3 under TRI and (low + 4 × mode + high) / 6 under PERT.",
    "With 10,000 draws the mean is good to about a hundredth of the standard deviation; compare alternatives under the same seed.",
    "correlation is that of every two lines' normal scores (one-factor Gaussian copula). Independent lines cancel out more than real budgets do: try 0.3 and more before quoting a P90.",
  ],
  source:
    "Inverse-CDF sampling with the generator xoroshiro128+; PERT after Malcolm et al. (1959) with λ = 4.",
  seeAlso: ["TORNADO"],
});

function uncertainLines(low: Amounts, mode: Amounts, high: Amounts): readonly UncertainLine[] {
  const [modes, highs] = [mode.flat(), high.flat()];
  return low.flat().map((each, index) => ({
    low: each.toNumber(),
    mode: modes[index]!.toNumber(),
    high: highs[index]!.toNumber(),
  }));
}

function lineOutOfOrder(
  low: readonly Decimal[],
  mode: readonly Decimal[],
  high: readonly Decimal[],
): TcoError | undefined {
  const index = low.findIndex((each, at) => each.gt(mode[at]!) || mode[at]!.gt(high[at]!));
  if (index < 0) return undefined;
  const figures = [low, mode, high].map((list) => describeValue(list[index]!)).join(", ");
  return new TcoError("#NUM!", `Line ${index + 1} must have low ≤ mode ≤ high, not ${figures}.`);
}
