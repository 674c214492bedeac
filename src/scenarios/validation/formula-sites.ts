import { stepIds } from "../bridge-ids";
import { partLines } from "../curve-sheet";
import type { Scenario } from "../scenario";
import { CALCULATION, type KnownNames, type NameKind } from "./known-names";
import { linesOf } from "./lines-of";
import { called, field, WHOLE, type Place } from "./place";
import { tableSites } from "./table-sites";

/** A formula of the scenario and what is asked of it. */
export interface FormulaSite {
  readonly place: Place;
  readonly formula: string;
  /** The unit that it must come out in. */
  readonly unit: string;
  /** The formula sees what comes into being before this. */
  readonly order: number;
  readonly sees: readonly NameKind[];
  /** It must be one call of a TCO function. */
  readonly oneCall?: boolean;
  /** It stands in each row of a table, or says what is found there or in all; no approach's column is its own. */
  readonly table?: "column" | "message";
  /** What it sees beside the names of the whole scenario. */
  readonly columns?: KnownNames;
}

const RECONCILIATION: readonly NameKind[] = [...CALCULATION, "published figure", "bridge"];
const LAST = Infinity;

export function formulaSites(scenario: Scenario, names: KnownNames): readonly FormulaSite[] {
  const orderOf = (name: string) => names.get(name)?.order ?? LAST;
  return [
    ...linesOf(scenario).map(({ line: { id, formula, unit }, place }) => ({
      ...{ place, formula, unit },
      ...{ order: orderOf(id), sees: CALCULATION },
    })),
    ...curveSites(scenario),
    ...scenario.alerts.map(({ id, formula }) => ({
      ...{ place: called(WHOLE, "alert", id), formula, unit: "flag" },
      ...{ order: LAST, sees: CALCULATION },
    })),
    ...scenario.engine_checks.flatMap(({ line, call }, i) => {
      const unit = names.get(line)?.unit;
      if (unit === undefined) return [];
      const place = field(WHOLE, `engine_checks[${i}].call`);
      return [{ place, formula: call, unit, order: LAST, sees: CALCULATION, oneCall: true }];
    }),
    ...tableSites(scenario, names.size),
    ...(scenario.findings ?? []).flatMap(({ figures }, i) =>
      figures.map(({ formula }, j) => ({
        ...{ place: field(WHOLE, `findings[${i}].figures[${j}].formula`), formula, unit: "text" },
        ...{ order: LAST, sees: CALCULATION, table: "message" as const },
      })),
    ),
    ...bridgeSites(scenario, orderOf),
  ];
}

/** Every figure of a curve is a line of sheet Curves, in the unit that it has there. */
function curveSites(scenario: Scenario): readonly FormulaSite[] {
  return (scenario.curves?.parts ?? []).flatMap((part) =>
    partLines(part, scenario).map(({ figure, unit, formula }) => ({
      ...{ place: field(called(WHOLE, "part", part.id), figure), formula, unit },
      ...{ order: LAST, sees: CALCULATION },
    })),
  );
}

function bridgeSites(
  { bridges }: Scenario,
  orderOf: (name: string) => number,
): readonly FormulaSite[] {
  return bridges.flatMap((bridge) => {
    const { id, unit, published, ours, steps } = bridge;
    const place = called(WHOLE, "bridge", id);
    const site = (path: string, formula: string, order: number): FormulaSite => ({
      ...{ place: field(place, path), formula, unit, order, sees: RECONCILIATION },
    });
    return [
      site("published", published, orderOf(id)),
      ...stepIds(bridge).flatMap((step, i) => {
        const amount = steps[i]?.amount;
        return amount === undefined ? [] : [site(`steps[${i}].amount`, amount, orderOf(step))];
      }),
      // Ours sees nothing of its own bridge, or the bridge would prove nothing.
      site("ours", ours, orderOf(id)),
    ];
  });
}
