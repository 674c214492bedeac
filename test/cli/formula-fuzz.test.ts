import fc from "fast-check";
import { formulaValue } from "../../src/cli/formula-value";
import { jsonResult } from "../../src/cli/printed-value";
import { catalogue } from "../../src/functions/catalogue";

const literal = fc.constantFrom(
  ...["0", "1", "-1", "0.5", "3", "12", "1E9", "1E308", "-1E308", "1E-308", "70%", "46158"],
  ...["TRUE", "FALSE", '""', '"x"', '"5"', '"input"', '"credit"', '"LLMSPEND"', '"ß""😀"'],
  ...["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NULL!", "", "A1", "nobody"],
  ...["{1,2}", "{1;2;3}", "{0.5,0.5;1,0}", '{"a";"b"}', '{1,"x"}', "{#N/A,1}", "{TRUE;FALSE}"],
);
const operator = fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<", ">=");
const names = fc.constantFrom(
  ...catalogue.map(({ name }) => `TCO.${name}`),
  ...["SUM", "IF", "MAX", "INDEX", "ROUND", "SUMPRODUCT", "TEXT", "MATCH", "NPV", "TCO.NOBODY"],
);

const { formula } = fc.letrec<{ formula: string; call: string; sum: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    literal,
    tie("call"),
    tie("sum"),
  ),
  call: fc
    .tuple(names, fc.array(tie("formula"), { maxLength: 8 }))
    .map(([name, args]) => `${name}(${args.join(",")})`),
  sum: fc
    .tuple(tie("formula"), operator, tie("formula"))
    .map(([left, sign, right]) => `(${left}${sign}${right})`),
}));

/** A formula with one character too many, too few or in the wrong place. */
const damaged = fc
  .tuple(
    formula,
    fc.nat(),
    fc.constantFrom("", "(", ")", ",", ";", "{", '"', "'", "!", "#", "=", "\u0000"),
  )
  .map(([text, at, sign]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + sign + text.slice(place + 1);
  });

const RUNS = { numRuns: 3_000 };

/** JSON that reads back as what was written holds no NaN, no Infinity and nothing undefined. */
function expectAnswer(text: string): void {
  const answer = jsonResult(formulaValue(text));
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect(Object.keys(answer)).toEqual("value" in answer ? ["value"] : ["error", "message"]);
}

it("answers every formula of TCO calls within calls, or says what is wrong with it", () => {
  fc.assert(fc.property(formula, expectAnswer), RUNS);
});

it("answers a formula with a slip of the finger", () => {
  fc.assert(fc.property(damaged, expectAnswer), RUNS);
});

it("answers whatever else is typed", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), expectAnswer), RUNS);
});
