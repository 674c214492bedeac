import { TcoError } from "../../engine/tco-error";
import { blankFlags } from "../blank-flags";
import { costFunctions } from "../cost-functions";
import { defineFunction } from "../define-function";
import { anyNumberOfArguments, singleText } from "../parameters";
import { recordIn } from "../record-in";

export const EXPLAIN = defineFunction({
  name: "EXPLAIN",
  family: "audit",
  summary: {
    en: "Derivation of a TCO call: a row a step with expression, value and unit; the native formula last.",
    de: "Herleitung eines TCO-Aufrufs: je Zeile Schritt, Ausdruck, Wert, Einheit; zuletzt die Excel-Formel.",
  },
  parameters: {
    function_name: singleText({
      en: 'Name of the function, such as "LLMSPEND".',
      de: 'Name der Funktion, etwa "LLMSPEND".',
    }),
    arguments: anyNumberOfArguments({
      en: "Arguments of that function, in its own order.",
      de: "Argumente dieser Funktion in deren Reihenfolge.",
    }),
  },
  unit: "text",
  gives: "table",
  columns: [
    { name: "step", unit: "1" },
    { name: "expression", unit: "text" },
    { name: "value", unit: "" },
    { name: "unit", unit: "text" },
  ],
  method: "The inputs as given, every operation of the formula in its order, the native formula.",
  needsFacts: true,
  native: "no",
  nativeReason: "a derivation is words and numbers, not arithmetic",
  compute: ({ function_name, arguments: args }, facts) => {
    const record = recordIn(costFunctions, function_name);
    if (record !== undefined) return facts.explainRows(record, blankFlags(record, args), facts);
    return new TcoError("#N/A", `There is no function "${function_name}" to explain.`);
  },
  errors: [
    { code: "#N/A", when: "There is no function of that name that computes a figure." },
    {
      code: "#VALUE!",
      when: "A range stands where that function takes a cell: it has no single derivation.",
    },
  ],
  examples: [
    {
      call: '=TCO.EXPLAIN("COMPUTEHOURS", 50000, 45)',
      value: [
        [1, "runs", 50000, "run"],
        [2, "seconds_per_run", 45, "s/run"],
        [3, "runs*seconds_per_run", 2_250_000, "s"],
        [4, "runs*seconds_per_run/3600", 625, "hour"],
        [5, "=50000*45/3600", 625, "hour"],
      ],
      note: "the two inputs, the seconds, the hours, the formula to paste",
    },
    {
      call: '=TCO.EXPLAIN("NETOVERLAP", 1375, 340)',
      value: [
        [1, "gross", 1375, "money"],
        [2, "overlap", 340, "money"],
        [3, "gross-overlap", 1035, "money"],
        [4, "MAX(0,gross-overlap)", 1035, "money"],
        [5, "=MAX(0,1375-340)", 1035, "money"],
      ],
      note: "1,375 − 340",
    },
  ],
  source: "The steps come from the formula that computes the function.",
  seeAlso: ["SOURCE", "LLMSPEND", "ANNUALTCO"],
});
