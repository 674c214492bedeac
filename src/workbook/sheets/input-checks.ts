import type { Tree } from "../../formula/tree";
import { restId } from "../../scenarios/bridge-ids";
import type { Input, Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { isPerApproach } from "./assumptions-sheet";
import { rowsArea } from "./check-areas";
import type { Check } from "./check-rows";
import { globalColumns } from "./global-inputs";
import { choiceId } from "./parity-sheet";
import { selectorsOf } from "./selector-rows";

const EXACT = "TOL.ratio" as const;

/** The numeric inputs that all approaches share, and those per approach. */
function numericInputs({
  inputs,
}: Scenario): Readonly<Record<"shared" | "each", readonly Input[]>> {
  const numeric = inputs.filter(({ choices }) => !choices);
  return {
    shared: numeric.filter((input) => !isPerApproach(input)),
    each: numeric.filter(isPerApproach),
  };
}

/** From the first of some inputs to the last, over the columns given. */
export function inputArea(
  inputs: readonly Input[],
  from: number,
  count: number,
  context: RowContext,
): Tree {
  const [first, last] = [inputs[0], inputs[inputs.length - 1]];
  return rowsArea(first?.id ?? "", last?.id ?? "", from, count, context);
}

/** Checks of what is typed: selectors, numbers, choices; and that Reconciliation leaves nothing. */
export function inputChecks(scenario: Scenario): readonly Check[] {
  return [
    ...selectorChecks(scenario),
    ...numberChecks(scenario),
    ...(scenario.capabilities.length > 0 ? [choiceCheck(scenario)] : []),
    ...(scenario.bridges.length > 0 ? [reconciledCheck(scenario)] : []),
  ];
}

function selectorChecks(scenario: Scenario): readonly Check[] {
  const ids = selectorsOf(scenario).map(({ id }) => id);
  const [first = "", last = ""] = [ids[0], ids[ids.length - 1]];
  const over = (text: string) => (context: RowContext) =>
    formulaOf(text, { picked: rowsArea(first, last, globalColumns.live, 1, context) });
  return [
    {
      id: "CHK.selectors",
      label: "Selectors lie between 1 and 3",
      how: "selectors in the range = selectors",
      tolerance: EXACT,
      format: "whole",
      left: over('COUNTIFS(picked,">=1",picked,"<=3")'),
      right: over("ROWS(picked)"),
    },
    {
      id: "CHK.selectors_whole",
      label: "Selectors are whole numbers",
      how: "whole selectors = selectors",
      tolerance: EXACT,
      format: "whole",
      left: over("SUMPRODUCT((INT(picked)=picked)*1)"),
      right: over("ROWS(picked)"),
    },
  ];
}

function numberChecks(scenario: Scenario): readonly Check[] {
  const { shared, each } = numericInputs(scenario);
  const n = scenario.approaches.length;
  // A number typed over a live cell would silence the selectors.
  const numbers = (block: Tree) =>
    formulaOf("SUMPRODUCT(ISNUMBER(block)*ISFORMULA(block))", { block });
  const check = (id: string, label: string, block: Check["left"], right: number): Check => ({
    ...{ id, label, how: "formulas with a number = inputs written", tolerance: EXACT },
    ...{ format: "whole", left: (context) => numbers(block(context)), right },
  });
  const ofAll = check(
    "CHK.inputs_shared",
    "Every live shared input is a number, by its formula",
    (context) => inputArea(shared, globalColumns.live, 1, context),
    shared.length,
  );
  const ofEach = check(
    "CHK.inputs_each",
    "Every live input per approach is a number, by its formula",
    (context) => inputArea(each, FIRST, n, context),
    each.length * n,
  );
  return each.length > 0 ? [ofAll, ofEach] : [ofAll];
}

function choiceCheck(scenario: Scenario): Check {
  return {
    id: "CHK.choices",
    label: "Every choice is build, buy, included or waived",
    how: "valid choices = choices",
    tolerance: EXACT,
    format: "whole",
    left: (context) =>
      formulaOf('SUMPRODUCT((block="build")+(block="buy")+(block="included")+(block="waived"))', {
        block: choices(scenario, context),
      }),
    right: (context) =>
      formulaOf("ROWS(block)*COLUMNS(block)", { block: choices(scenario, context) }),
  };
}

function reconciledCheck({ bridges }: Scenario): Check {
  const [first, last] = [bridges[0], bridges[bridges.length - 1]];
  return {
    id: "CHK.reconciled",
    label: "Reconciliation leaves nothing unexplained",
    how: "Σ |unexplained rest|",
    tolerance: EXACT,
    format: "cents",
    unitOf: bridges.map(restId),
    left: (context) => {
      const column = (at: number) =>
        rowsArea(first?.id ?? "", last ? restId(last) : "", at, 1, context);
      return formulaOf('SUMPRODUCT((kinds="rest")*ABS(amounts))', {
        kinds: column(KIND),
        amounts: column(FIRST),
      });
    },
    right: 0,
  };
}

/** The column of Reconciliation that says what kind of amount a row holds. */
const KIND = 3;

function choices({ capabilities, approaches }: Scenario, context: RowContext): Tree {
  const [first, last] = [capabilities[0], capabilities[capabilities.length - 1]];
  const id = (capability: typeof first) => (capability ? choiceId(capability) : "");
  return rowsArea(id(first), id(last), FIRST, approaches.length, context);
}
