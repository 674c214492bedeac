import { bridgedId, digitsId, oursId, stepIds } from "../bridge-ids";
import type { Scenario } from "../scenario";

export type NameKind = "input" | "choice" | "line" | "published figure" | "bridge" | "column";

/** What every formula may speak of. */
export const CALCULATION: readonly NameKind[] = ["input", "choice", "line"];

/** What a formula may speak of, in the order in which it comes into being. */
export interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
  readonly unit: string;
  /** Its place in the order: a formula sees only what stands before it. */
  readonly order: number;
  /** Where to look for it: `sheet totals`. */
  readonly where: string;
  /** It has a value for each approach, not one for all. */
  readonly each?: boolean;
}
export type KnownNames = ReadonlyMap<string, KnownName>;

export function knownNames(scenario: Scenario): KnownNames {
  const { inputs, sheets, published, bridges } = scenario;
  const choices = scenario.capabilities.map(({ id }) => ({
    name: `choice_${id}`,
    kind: "choice" as const,
    unit: "text",
    where: "sheet parity",
    each: true,
  }));
  const named = [
    ...inputs.map(({ id, unit, base }) => ({
      ...{ name: id, kind: "input" as const, unit },
      ...{ where: "inputs", each: typeof base === "object" },
    })),
    ...sheets.flatMap((sheet) => [
      ...(sheet.id === "parity" ? choices : []),
      ...sheet.sections.flatMap(({ lines }) =>
        lines.map(({ id, unit }) => ({
          name: id,
          kind: "line" as const,
          unit,
          where: `sheet ${sheet.id}`,
          each: true,
        })),
      ),
    ]),
    ...published.flatMap(({ id, unit, digits }) =>
      [
        { name: id, unit },
        ...(digits === undefined ? [] : [{ name: digitsId(id), unit: "1" }]),
      ].map((one) => ({ ...one, kind: "published figure" as const, where: "published" })),
    ),
    ...bridges.flatMap((bridge) =>
      [bridge.id, ...stepIds(bridge), bridgedId(bridge), oursId(bridge)].map((name) => ({
        name,
        kind: "bridge" as const,
        unit: bridge.unit,
        where: "bridges",
      })),
    ),
  ];
  return new Map(named.map((one, order) => [one.name, { ...one, order }]));
}
