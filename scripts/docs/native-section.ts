import { TcoError } from "../../src/engine/tco-error";
import { cellName } from "../../src/formula/cell-name";
import { parse } from "../../src/formula/parse";
import { printFormula } from "../../src/formula/print-formula";
import type { Value } from "../../src/formula/value";
import { checkedCall } from "../../src/functions/checked-call";
import type { FunctionRecord } from "../../src/functions/function-record";
import { literalTree } from "../../src/functions/literal-tree";
import { nativeBlock } from "../../src/functions/native-block";
import { nativeFormula } from "../../src/functions/native-formula";
import { nativeTree } from "../../src/functions/native-tree";
import { germanFormula } from "./german-formula";
import { block, code, prose, section, table } from "./markdown";
import { spacedFormula } from "./spaced-formula";
import { workedCall } from "./worked-call";

/** A longer block is shown in part. */
const MOST_CELLS = 24;

export function nativeSection(record: FunctionRecord): string | undefined {
  const said =
    record.native === "yes"
      ? [oneFormula(record), detachedExample(record)]
      : [record.block === undefined ? none(record) : blockOfExample(record)];
  return section("Native equivalent", ...said);
}

function none({ nativeReason = "it needs several cells" }: FunctionRecord): string {
  return `None: ${prose(nativeReason)}.`;
}

function oneFormula(record: FunctionRecord): string {
  const text = printFormula(nativeFormula(record, () => true));
  return `The same in Excel's own functions, for workbooks that leave the house without the add-in:\n\n${block(`=${spacedFormula(text)}`)}`;
}

function detachedExample({ examples }: FunctionRecord): string | undefined {
  for (const { call } of examples) {
    const native = detached(call);
    if (native === undefined) continue;
    return `${code(call)} becomes ${code(native)}, in German Excel ${code(germanFormula(native))}.`;
  }
  return undefined;
}

/** A call over ranges has no native formula of one cell. */
function detached(call: string): string | undefined {
  try {
    return `=${printFormula(nativeTree(parse(call)))}`;
  } catch (problem) {
    if (problem instanceof TcoError) return undefined;
    throw problem;
  }
}

function blockOfExample(record: FunctionRecord): string | undefined {
  for (const { call } of record.examples) {
    const args = workedCall(call);
    const checked = checkedCall(record, args);
    if (checked === undefined) continue;
    const given = new Map(
      record.parameters.flatMap(({ name }, index) =>
        args[index] === undefined ? [] : [[name, checked[name] as Value] as const],
      ),
    );
    const { cells, result } = nativeBlock(record, checked, (name) => {
      const value = given.get(name);
      return value === undefined ? undefined : literalTree(value);
    });
    const rows = cells.flatMap((row, y) =>
      row.map((tree, x) => [
        code(cellName(y, x)),
        code(`=${printFormula(tree, { at: { row: y, column: x } })}`),
      ]),
    );
    const rest = rows.length - MOST_CELLS;
    return [
      `Several cells of Excel's own formulas. ${code(call)} becomes, its result in ${code(printFormula(result))}:`,
      table(["cell", "formula"], rows.slice(0, MOST_CELLS)),
      ...(rest > 0 ? [`… and ${rest} cells more; TCO.EXPLAIN lists them all.`] : []),
    ].join("\n\n");
  }
  return undefined;
}
