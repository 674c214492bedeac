import { bind } from "../../src/formula/bind";
import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";

const places = new Map([
  ["a", parse("x+1")],
  ["x", parse("Calc!$B$2")],
]);

test("puts trees in the place of names and keeps the order of operations", () => {
  expect(printFormula(bind(parse("2*a-b"), (name) => places.get(name)))).toBe("2*(x+1)-b");
});

test("does not search again what it put in, so a name may stand for a formula of itself", () => {
  expect(printFormula(bind(parse("a"), () => parse("a+1")))).toBe("a+1");
});

test("tells names by their exact letters", () => {
  expect(printFormula(bind(parse("A_+a"), (name) => places.get(name)))).toBe("A_+(x+1)");
});

test("leaves a tree without such names as the same object", () => {
  const tree = parse("SUM(b,IF(d,1,2))%");
  expect(bind(tree, (name) => places.get(name))).toBe(tree);
});
