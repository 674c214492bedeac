import { parse } from "../formula/parse";
import { printFormula } from "../formula/print-formula";
import { nativeTree } from "../functions/native-tree";
import type { Command } from "./command";
import { FORMULA } from "./formula-operand";

export const nativeCommand: Command = {
  name: "native",
  summary: "Print a formula with every TCO call replaced by native Excel.",
  operand: FORMULA,
  options: {},
  examples: ["tco native '=TCO.AMORTIZE(B2,3)'"],
  run: ({ operand = "" }, { print }) => {
    print(`=${printFormula(nativeTree(parse(operand)))}`);
    return 0;
  },
};
