import { costFunctions } from "../../src/functions/cost-functions";
import { unitOfStep } from "../../src/functions/unit-of-step";

/** Annuities count periods in an exponent; LABORCOST divides by a word's meaning. */
const withoutDerivation = ["LABORCOST", "AMORTIZE", "PARITYADD", "ANNUALTCO"];

const withFormula = costFunctions.filter(({ tree }) => tree !== undefined);

test.each(withFormula.filter(({ name }) => !withoutDerivation.includes(name)))(
  "TCO.$name comes out in $unit, as its formula derives it",
  (record) => expect(unitOfStep(record, record.tree!)).toBe(record.unit),
);

test.each(withFormula.filter(({ name }) => withoutDerivation.includes(name)))(
  "TCO.$name leaves its unit to be declared",
  (record) => {
    expect(unitOfStep(record, record.tree!)).toBeUndefined();
    expect(record.unit).toMatch(/^money/);
  },
);
