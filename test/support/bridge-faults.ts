import { bridgedId, oursId, restId, stepIds } from "../../src/scenarios/bridge-ids";
import type { Bridge, Scenario } from "../../src/scenarios/scenario";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";
import { caseColumn } from "../../src/workbook/sheets/case-columns";
import { inputRows } from "./assumption-cells";
import { typedOver } from "./changed-plan";
import { readPlan, type ReadCell } from "./plan-reader";
import { planValues } from "./plan-values";

/** A number of the document and, for an input of one approach, the approach. */
export interface Disturbance {
  readonly id: string;
  readonly approach?: string;
  readonly cell: ReadCell;
}

const AMOUNT = 5;
/** No multiple of anything that figures are rounded to. */
const disturbed = (value: number): number => value * 1.37 + 7.77;
const NOISE = 1e-9;

/**
 * What a bridge would not notice, a sentence each: a published figure or an input of the published case that may be
 * anything without leaving a rest, although it moves one of the bridge's rows. An input that a step names as left out
 * of the document belongs to both sides and may be anything.
 */
export function bridgeFaults(
  scenario: Scenario,
  chosen: (disturbance: Disturbance) => boolean = () => true,
): readonly string[] {
  const plan = reconciliationOf(scenario);
  const before = amounts(plan);
  return disturbances(plan, scenario)
    .filter(chosen)
    .flatMap((each) => {
      const { id, approach, cell } = each;
      const after = amounts(typedOver(plan, cell.address, disturbed(Number(cell.value))));
      const moved = (row: string) => Math.abs(after(row) - before(row)) > NOISE;
      const named = approach === undefined ? id : `${id}@${approach}`;
      return scenario.bridges.flatMap((bridge) => [
        ...(isPublished(scenario, each) && moved(oursId(bridge))
          ? [`${bridge.id}: ours follows the published ${named}`]
          : []),
        ...(rowsOf(bridge).some(moved) && !moved(restId(bridge)) && !isLeftOut(scenario, each)
          ? [`${bridge.id}: ${named} may be anything`]
          : []),
      ]);
    });
}

const rowsOf = (bridge: Bridge): readonly string[] => [
  bridge.id,
  ...stepIds(bridge),
  ...(bridge.steps.length > 0 ? [bridgedId(bridge)] : []),
  oursId(bridge),
];

const isPublished = ({ published }: Scenario, { id }: Disturbance): boolean =>
  published.some((figure) => figure.id === id);

const isLeftOut = ({ bridges }: Scenario, { id, approach }: Disturbance): boolean =>
  bridges.some(
    (bridge) =>
      bridge.approach === approach &&
      bridge.steps.some(({ kind, amount }) => kind === "omission" && amount.includes(id)),
  );

/** The published figures, then the published values of the inputs. */
function disturbances(plan: Plan, { published, approaches }: Scenario): readonly Disturbance[] {
  const figures = published.map(({ id }) => ({ id, cell: amountCell(plan, id) }));
  const inputs = inputRows(plan).flatMap(({ id, cells }) => {
    const own = cells.filter(({ cell, kind }) => kind === "published" && isNumber(cell));
    return own.map(({ cell }, i) => {
      const approach = own.length > 1 ? approaches[i]?.id : undefined;
      return { id, cell, ...(approach === undefined ? {} : { approach }) };
    });
  });
  return [...figures, ...inputs];
}

const isNumber = ({ value }: ReadCell): boolean => typeof value === "number";

function amountCell(plan: Plan, id: string): ReadCell {
  const cell = readPlan(plan)
    .line(id)
    ?.cells.find(({ column }) => column === AMOUNT);
  if (cell === undefined) throw new Error(`no amount in ${id}`);
  return cell;
}

/** What Reconciliation is computed from, and no more: it is computed anew for each disturbance. */
function reconciliationOf(scenario: Scenario): Plan {
  const plan = buildPlan(scenario);
  const columns = scenario.approaches.map(({ id }) => caseColumn(scenario, "published", id));
  const needed = ["rate_card", "assumptions", "parity", "cases", "reconciliation"];
  const sheets = plan.sheets.filter(({ id }) => needed.includes(id));
  return {
    ...plan,
    sheets: sheets.map((sheet) =>
      sheet.id === "cases"
        ? {
            ...sheet,
            cells: sheet.cells.filter(({ column }) => column < AMOUNT || columns.includes(column)),
          }
        : sheet,
    ),
  };
}

function amounts(plan: Plan): (row: string) => number {
  const values = planValues(plan);
  return (id) => {
    const { sheet, row, column } = amountCell(plan, id);
    return Number(values.scalar(sheet.name, row, column));
  };
}
