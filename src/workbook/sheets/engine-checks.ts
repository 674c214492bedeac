import { parseLine } from "../../formula/parse-line";
import type { Tree } from "../../formula/tree";
import type { FormatName, Scenario } from "../../scenarios/scenario";
import { bindLine } from "../bind-line";
import { allLines } from "../cone";
import type { RowContext } from "../draft";
import { toTheCent, type Check } from "./check-rows";
import { inColumn } from "./in-column";

/** Every line that is one TCO call, and the calls that compute a line a second way, held against the engine. */
export function engineChecks(scenario: Scenario): readonly Check[] {
  const calls = allLines(scenario).flatMap(({ id, formula }) => {
    const tree = parseLine(formula);
    return tree.kind === "call" && tree.name.startsWith("TCO.") ? [{ line: id, tree }] : [];
  });
  const extra = scenario.engine_checks.map(({ line, call }) => ({ line, tree: parseLine(call) }));
  return [...calls, ...extra].flatMap(({ line, tree }, i) =>
    scenario.approaches.map((approach, index): Check => {
      const second = i < calls.length ? "" : ".again";
      const of = (context: RowContext) => inColumn(scenario, index, context);
      return {
        id: `ENG.${line}${second}.${approach.id}`,
        label: `${line}${second ? " computed another way" : ""}: ${approach.label}`,
        how: "native cell against the add-in's function",
        ...measureOf(scenario, line),
        left: (context) => of(context)(line),
        right: (context) => guarded(bindLine(tree, of(context), scenario.baseline)),
      };
    }),
  );
}

/** A cent says nothing about these: they are held to the ratio's tolerance. */
const FINE: readonly FormatName[] = ["percent", "token_price", "price", "small_price"];

/** Whatever is counted or paid is held to the cent. */
function measureOf(scenario: Scenario, id: string): Pick<Check, "unitOf" | "tolerance" | "format"> {
  const line = allLines(scenario).find((each) => each.id === id);
  return line && FINE.includes(line.format)
    ? { unitOf: [id], tolerance: "TOL.ratio", format: line.format }
    : toTheCent(id);
}

/** Without the add-in the call is #NAME?; the column then says so. */
export function guarded(call: Tree): Tree {
  return { kind: "call", name: "IFERROR", arguments: [call, { kind: "text", value: "n/a" }] };
}
