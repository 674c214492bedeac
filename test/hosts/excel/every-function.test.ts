import { callFunction } from "../../../src/functions/call-function";
import { catalogue } from "../../../src/functions/catalogue";
import { fromExcel } from "../../../src/functions/excel-arguments";
import { toExcel } from "../../../src/functions/excel-result";
import type { FunctionRecord } from "../../../src/functions/function-record";
import { registerFunctions } from "../../../src/hosts/excel/register-functions";
import { answerFault } from "../../support/answer-fault";
import { facts } from "../../../src/functions/facts";
import { nastyCalls, type SentArguments } from "../../support/nasty-calls";
import { officeGlobals } from "../../support/office-globals";
import { shownCells, shownResult, type ShownAnswer } from "../../support/shown-answer";

const { call } = officeGlobals();
registerFunctions(() => Promise.resolve(facts));

/** Every function in every ill-treatment at once, since the library hands results back in bundles twice a second. */
const answers = Promise.all(
  catalogue.map(async (record) => [record.name, await answered(record)] as const),
).then((entries) => new Map(entries));

interface Answered {
  readonly args: SentArguments;
  readonly answer: ShownAnswer;
}
function answered(record: FunctionRecord): Promise<readonly Answered[]> {
  return Promise.all(
    nastyCalls(record).map(async (args) => ({
      args,
      answer: shownResult(await call(record.name, ...args)),
    })),
  );
}

describe.each(catalogue)(
  "TCO.$name, called as Excel calls it with all that cells may hold",
  (record) => {
    it("gives cells that Excel can show, or an error that says what is wrong", async () => {
      const found = (await answers).get(record.name)!;
      const faults = found.flatMap(({ args, answer }) => {
        const fault = answerFault(record, answer);
        return fault === undefined ? [] : [`${callText(args)} ${fault}`];
      });
      expect(faults).toEqual([]);
    });

    it("gives what the function itself gives", async () => {
      const found = (await answers).get(record.name)!;
      const different = found.filter(({ args, answer }) => {
        const own = toExcel(callFunction(record, fromExcel(args, record), facts));
        return JSON.stringify(answer) !== JSON.stringify(shownCells(own));
      });
      expect(different.map(({ args }) => callText(args))).toEqual([]);
    });
  },
);

function callText(args: SentArguments): string {
  return JSON.stringify(args).slice(0, 200);
}
