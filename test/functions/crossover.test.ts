import fc from "fast-check";
import { called, formulaValue, numberCalled, plain } from "../support/called";

/** 75 a developer against 2,000 and 8,640 for each cluster of 150. */
const fleet = "{0,75},{2000,0,0,0,150,8640}";

describe("crossovers at bends, steps and ends", () => {
  test.each`
    call                                                | rows                                                                      | because
    ${"{0,2},{50,1,100},0,500"}                         | ${[[50, 100, 100, "B", "cross"]]}                                         | ${"crossing where B's minimum of 100 ends, at 50 + q = 100: once"}
    ${"{0,3},{1},0,9"}                                  | ${[[1 / 3, 1, 1, "B", "cross"]]}                                          | ${"a third of a unit, and the costs are equal all the same"}
    ${"{0,1,0,0,100,30},{130},0,500"}                   | ${[[100, 130, 130, "B", "cross"]]}                                        | ${"100 + 30 meets 130 at a step's edge, beyond which A costs 160"}
    ${"{0,1,0,0,100,30},{150},0,500"}                   | ${[[100, 130, 150, "B", "jump"]]}                                         | ${"130 below 150, then 160 above: never the same"}
    ${"{0,1},{50,0,0,0,100,50},0,190"}                  | ${[[150, 150, 150, "B", "cross"]]}                                        | ${"at 100 the curves only touch: B steps up from 100 to 150"}
    ${"{10},{0,0,0,0,150,100},0,100"}                   | ${[[0, 10, 0, "A", "jump"]]}                                              | ${"B costs nothing at 0 and a step of 100 from then on"}
    ${"{0,1},{100},100,200"}                            | ${[[100, 100, 100, "B", "cross"]]}                                        | ${"from is part of the range"}
    ${"{0,1},{100},0,100"}                              | ${[[100, 100, 100, "B", "cross"]]}                                        | ${"and so is to"}
    ${"{0,1},{100},100,100"}                            | ${[[100, 100, 100, "B", "cross"]]}                                        | ${"also when there is nothing else"}
    ${`${fleet},150,200`}                               | ${[[150, 11250, 10640, "A", "jump"]]}                                     | ${"75 × 150 against one cluster, then against two"}
    ${"{0,0.5,200},{0,0.25,200},0,500"}                 | ${[[0, 200, 200, "equal", "equal"], [400, 200, 200, "B", "equal"]]}       | ${"the same minimum up to 200 / 0.5"}
    ${"{0,0.5,200},{0,0.25,200},100,400"}               | ${[[100, 200, 200, "equal", "equal"], [400, 200, 200, "B", "equal"]]}     | ${"the stretch as far as the range sees it"}
    ${"{0,1,100},{0,1},0,500"}                          | ${[[100, 100, 100, "equal", "equal"], [500, 500, 500, "equal", "equal"]]} | ${"equal from A's minimum to the range's end"}
    ${"{100},{50,0,0,0,200,50},0,300"}                  | ${[[0, 100, 50, "equal", "equal"], [200, 100, 100, "A", "equal"]]}        | ${"B's first step makes them equal, its second ends that"}
    ${"{0,1,0,0,10,5},{0,1,0,0,10,5;1,0,0,0,0,0},5,25"} | ${"A"}                                                                    | ${"the same steps and 1 more: no crossing at any of them"}
    ${"{0,1},{100,2,0,100},0,500"}                      | ${"A"}                                                                    | ${"at 100 they touch, where what B includes ends"}
    ${"{0,75},{0,60},0,900"}                            | ${"B"}                                                                    | ${"both are 0 at 0, and nothing comes before"}
    ${"{500,1},{500,1},0,900"}                          | ${"equal"}                                                                | ${"the same offer"}
    ${"{0,0.5,200},{0,0.25,200},100,300"}               | ${"equal"}                                                                | ${"the same minimum throughout"}
    ${"{0,5,0,0,0,9},{0,5,0,0,10,0},0,900"}             | ${"equal"}                                                                | ${"a step needs a size and a cost"}
  `("$call gives $rows: $because", ({ call, rows }: { call: string; rows: unknown }) => {
    const [from, to] = call.split(",").slice(-2);
    expect(formulaValue(`=TCO.CROSSOVER(${call})`)).toEqual(
      typeof rows === "string" ? none(rows, from!, to!) : rows,
    );
  });
});

function none(cheaper: string, from: string, to: string) {
  const who = cheaper === "equal" ? "A and B cost the same" : `${cheaper} is cheaper`;
  return { error: "#N/A", message: `No crossover from ${from} to ${to}: ${who} throughout.` };
}

describe("refuses", () => {
  const columns = "fixed, unit price, minimum, included, step size, step cost";
  test.each`
    call                                 | error        | message
    ${"{0,1,2,3,4,5,6},{1}"}             | ${"#VALUE!"} | ${`curve_a must have at most six columns: ${columns}.`}
    ${"{1},{0,1,2,3,4,5,6}"}             | ${"#VALUE!"} | ${`curve_b must have at most six columns: ${columns}.`}
    ${'{0,"75"},{1}'}                    | ${"#VALUE!"} | ${'curve_a must be a number, 0 or more, not the text "75".'}
    ${"{0,75},{-1}"}                     | ${"#NUM!"}   | ${"curve_b must be a number, 0 or more, not -1."}
    ${"{0,75}"}                          | ${"#VALUE!"} | ${"curve_b is required: it must be a number, 0 or more."}
    ${"{0,75},{1},5,4"}                  | ${"#NUM!"}   | ${"from must not be more than to."}
    ${"{0,75},{1},{1;2}"}                | ${"#VALUE!"} | ${"from must be one cell, not 2×1 cells: TCO.CROSSOVER gives a table for each."}
    ${fleet}                             | ${"#NUM!"}   | ${"The curves take 6666667 steps from 0 to 1000000000, more than 1,000: give a smaller to, a larger from or a larger step size."}
    ${"{0,1},{0,0,0,0,1,1},0,1000.5"}    | ${"#NUM!"}   | ${"The curves take 1001 steps from 0 to 1000.5, more than 1,000: give a smaller to, a larger from or a larger step size."}
    ${"{0,1},{0,0,0,0,1E-300,1},0,1E99"} | ${"#NUM!"}   | ${"The curves take 1E+399 steps from 0 to 1E+99, more than 1,000: give a smaller to, a larger from or a larger step size."}
  `("$call: $message", ({ call, error, message }: Record<string, string>) => {
    expect(formulaValue(`=TCO.CROSSOVER(${call})`)).toEqual({ error, message });
  });
});

it("takes 1,000 steps: an edge at the range's start was taken before", () => {
  // q against ⌈q⌉ from 500 on: equal at whole numbers, A cheaper between them.
  expect(formulaValue("=TCO.CROSSOVER({0,1},{0,0,0,0,1,1},500,1500)")).toEqual(
    none("A", "500", "1500"),
  );
});

it("reads what is empty as 0 and adds up rows, empty ones included", () => {
  const filled = formulaValue("=TCO.CROSSOVER({0,75,0},{10000,0})");
  expect(formulaValue('=TCO.CROSSOVER({"",75,""},{4000;"";6000})')).toEqual(filled);
});

it("says that a cost is too large for a cell, beside the quantity", () => {
  // 2 × 1E308 / 1E300
  const tooLarge = { error: "#NUM!", message: "The number is too large for a cell." };
  expect(formulaValue("=TCO.CROSSOVER({0,1E300},{1E308;1E308})")).toEqual([
    [2e8, tooLarge, tooLarge, "B", "cross"],
  ]);
});

it("is BREAKEVEN for straight lines", () => {
  const price = fc.integer({ min: 0, max: 1e6 }).map((n) => n / 1e4);
  const fixed = fc.integer({ min: 0, max: 1e8 }).map((n) => n / 100);
  fc.assert(
    fc.property(fixed, price, fixed, price, (fixedA, unitA, fixedB, unitB) => {
      fc.pre((fixedB - fixedA) * (unitA - unitB) > 0);
      const meeting = numberCalled("BREAKEVEN", fixedA, unitA, fixedB, unitB);
      fc.pre(meeting.lt(1e9));
      const at = meeting.times(unitA).plus(fixedA).toNumber();
      expect(plain(called("CROSSOVER", [[fixedA, unitA]], [[fixedB, unitB]]))).toEqual([
        [
          meeting.toNumber(),
          expect.closeTo(at, 6),
          expect.closeTo(at, 6),
          unitA < unitB ? "A" : "B",
          "cross",
        ],
      ]);
    }),
  );
});

it("gives costs that COSTCURVE gives at those quantities", () => {
  const rows = formulaValue(`=TCO.CROSSOVER(${fleet},0,900)`) as [number, number, number][];
  for (const [quantity, costA, costB] of rows) {
    expect(numberCalled("COSTCURVE", quantity, 0, 75).toNumber()).toBeCloseTo(costA, 8);
    expect(numberCalled("COSTCURVE", quantity, 2000, 0, 0, 0, 150, 8640).toNumber()).toBe(costB);
  }
});
