import { withMemory } from "../../src/engine/with-memory";
import { namesIn } from "../../src/formula/names-in";
import { parseLine } from "../../src/formula/parse-line";
import { bridgedId, casesOfBridge, oursId, restId, stepIds } from "../../src/scenarios/bridge-ids";
import type { Bridge, BridgeStep, Scenario } from "../../src/scenarios/scenario";
import { buildPlan } from "../../src/workbook/build-plan";
import { coneOf } from "../../src/workbook/cone";
import { FIRST } from "../../src/workbook/grid";
import type { Plan } from "../../src/workbook/plan";
import { caseColumns } from "../../src/workbook/sheets/case-columns";
import { inputRows } from "./assumption-cells";
import { typedOver } from "./changed-plan";
import { readPlan, type ReadCell } from "./plan-reader";
import { planValues } from "./plan-values";

/** A number of the document: for an input of one approach, the approach; for what a case sets, the case. */
export interface Disturbance {
  readonly id: string;
  readonly approach?: string;
  readonly case?: string;
  readonly cell: ReadCell;
}

/**
 * No multiple of anything that figures are rounded to; the second goes farther than rounding to hundreds hides, so what
 * leaves no rest both times leaves none.
 */
const DISTURBED: readonly ((value: number) => number)[] = [
  (value) => value * 1.37 + 7.77,
  (value) => value * 7.3 + 77.7,
];
const NOISE = 1e-9;

/** By how much each row of Reconciliation moves. */
type Change = (row: string) => number;

/**
 * What a bridge would not notice, a sentence each: a published figure or an input of the case it is read in that may
 * be anything without leaving a rest, although it moves one of the bridge's rows. An input that a step counts as left
 * out of the document belongs to both sides and may be anything; so does one that the document's basis knows nothing of.
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
      const changeOf = withMemory(new Map<number, Change>(), (value) => {
        const after = amounts(typedOver(plan, each.cell.address, value));
        return (row) => after(row) - before(row);
      });
      const value = Number(each.cell.value);
      const isUnder = (holds: (change: Change) => boolean) =>
        DISTURBED.every((disturbed) => holds(changeOf(disturbed(value))));
      return scenario.bridges.flatMap((bridge) => [
        ...(isPublished(scenario, each) && isUnder((by) => moves(by, oursId(bridge)))
          ? [`${bridge.id}: ours follows the published ${named(each)}`]
          : []),
        ...(isUnder((by) => leavesNoRest(bridge, by)) && !isLeftOut(scenario, bridge, each)
          ? [`${bridge.id}: ${named(each)} may be anything`]
          : []),
      ]);
    });
}

const moves = (by: Change, row: string): boolean => Math.abs(by(row)) > NOISE;

/** `run_fee@connic`, `output_share@document`. */
export function named({ id, approach, case: set }: Disturbance): string {
  const where = approach ?? set;
  return where === undefined ? id : `${id}@${where}`;
}

const leavesNoRest = (bridge: Bridge, by: Change): boolean =>
  rowsOf(bridge).some((row) => moves(by, row)) &&
  !moves(by, restId(bridge)) &&
  !isOfAnotherBasis(bridge, by);

const rowsOf = (bridge: Bridge): readonly string[] => [
  bridge.id,
  ...stepIds(bridge),
  ...(bridge.steps.length > 0 ? [bridgedId(bridge)] : []),
  oursId(bridge),
];

const isPublished = ({ published }: Scenario, { id }: Disturbance): boolean =>
  published.some((figure) => figure.id === id);

/** Whether the bridge, or one that its steps speak of, has a step for what the document leaves out that rests on it. */
function isLeftOut(scenario: Scenario, bridge: Bridge, each: Disturbance): boolean {
  const namesOf = ({ amount = "0" }: BridgeStep) => namesIn(parseLine(amount));
  const left = bridge.steps.filter(({ kind }) => kind === "omission").flatMap(namesOf);
  const isOwn = each.approach === undefined || each.approach === bridge.approach;
  if (isOwn && coneOf(scenario, left).has(each.id)) return true;
  const named = bridge.steps.flatMap(namesOf);
  return scenario.bridges
    .filter((other) => other !== bridge && named.some((name) => rowsOf(other).includes(name)))
    .some((other) => isLeftOut(scenario, other, each));
}

/**
 * Whether the bridge leaves a basis of the document's on which all stays as it was, the figure and ours: what moves are
 * only the steps that lead away from there. Their amounts come from the model in two cases, so that none of them can be
 * made to fit.
 */
function isOfAnotherBasis(bridge: Bridge, by: Change): boolean {
  const leaves = (i: number): boolean => bridge.steps[i]?.case !== undefined;
  const leaving = stepIds(bridge).filter((_, i) => leaves(i));
  const there = [bridge.id, ...stepIds(bridge).filter((_, i) => !leaves(i))];
  const ours = leaving.reduce((sum, id) => sum - by(id), by(oursId(bridge)));
  return leaving.length > 0 && Math.abs(ours) <= NOISE && !there.some((row) => moves(by, row));
}

/** The published figures, the published values of the inputs, then what cases set instead. */
function disturbances(plan: Plan, scenario: Scenario): readonly Disturbance[] {
  const { published, approaches } = scenario;
  const figures = published.map(({ id }) => ({ id, cell: amountCell(plan, id) }));
  const inputs = inputRows(plan).flatMap(({ id, cells }) => {
    const own = cells.filter(({ cell, kind }) => kind === "published" && isNumber(cell));
    return own.map(({ cell }, i) => {
      const approach = own.length > 1 ? approaches[i]?.id : undefined;
      return { id, cell, ...(approach === undefined ? {} : { approach }) };
    });
  });
  return [...figures, ...inputs, ...settings(plan, scenario)];
}

function settings(plan: Plan, scenario: Scenario): readonly Disturbance[] {
  const { cell, lines } = readPlan(plan);
  return lines
    .filter(({ id }) => /^CASE\.set_\d+_value$/.test(id))
    .flatMap(({ cells }) => cells.filter((one) => one.formula === undefined && isNumber(one)))
    .map((one) => ({
      // The input's id stands above the value.
      id: String(cell(one.sheet.name, one.row - 1, one.column)?.value),
      case: caseColumns(scenario)[one.column - FIRST]?.one.id ?? "",
      cell: one,
    }));
}

const isNumber = ({ value }: ReadCell): boolean => typeof value === "number";

function amountCell(plan: Plan, id: string): ReadCell {
  const cell = readPlan(plan)
    .line(id)
    ?.cells.find(({ column }) => column === FIRST);
  if (cell === undefined) throw new Error(`no amount in ${id}`);
  return cell;
}

/** What Reconciliation is computed from, and no more: it is computed anew for each disturbance. */
function reconciliationOf(scenario: Scenario): Plan {
  const plan = buildPlan(scenario);
  const read = new Set(["published", ...scenario.bridges.flatMap(casesOfBridge)]);
  const isRead = ({ column, formula }: { readonly column: number; readonly formula?: unknown }) =>
    formula === undefined ||
    column < FIRST ||
    read.has(caseColumns(scenario)[column - FIRST]?.one.id ?? "");
  const needed = ["rate_card", "assumptions", "parity", "cases", "reconciliation"];
  const sheets = plan.sheets.filter(({ id }) => needed.includes(id));
  return {
    ...plan,
    sheets: sheets.map((sheet) =>
      sheet.id === "cases" ? { ...sheet, cells: sheet.cells.filter(isRead) } : sheet,
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
