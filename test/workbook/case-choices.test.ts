import { cellName } from "../../src/formula/cell-name";
import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { withFormula } from "../support/changed-plan";
import { readPlan, type ReadCell } from "../support/plan-reader";
import { planValues } from "../support/plan-values";

const plan = buildPlan(templateScenario("agent-platform"));
const { line } = readPlan(plan);

/** The cell of a row of Cases in the column with this key. */
function inCase(row: string, key: string): ReadCell {
  const column = line("CASE.key")?.cells.find(({ value }) => value === key)?.column;
  const cell = line(row)?.cells.find((one) => one.column === column);
  if (cell === undefined) throw new Error(`no ${row} in ${key}`);
  return cell;
}

/** Which checks of the choices see it when a cell has the formula of another. */
function seen(key: string, other: string): readonly string[] {
  const { row, column } = inCase("CASE.choice_rag", key);
  const { text } = inCase("CASE.choice_rag", other);
  const slip = planValues(withFormula(plan, `Cases!${cellName(row, column)}`, `=${text}`));
  return ["CHK.case_choices", "CHK.forced_choices"].filter(
    (id) => String(slip.scalar("Checks", line(id)?.row ?? 0, 9)) !== "0",
  );
}

describe("a choice on Cases that reads another column", () => {
  // Connic includes retrieval, the others build it; `waived` forces every choice.
  test.each`
    key                     | other                    | by
    ${"low self_hosted"}    | ${"low connic"}          | ${["CHK.case_choices"]}
    ${"waived self_hosted"} | ${"builds_sunk inngest"} | ${["CHK.forced_choices"]}
    ${"waived inngest"}     | ${"low connic"}          | ${["CHK.forced_choices"]}
  `("$key as $other is seen by $by", ({ key, other, by }) => {
    expect(seen(key, other)).toEqual(by);
  });
});
