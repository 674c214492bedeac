import type { Scenario } from "../scenario";

export type NameKind = "input" | "choice" | "line" | "published figure" | "bridge";

/** What a formula may speak of, in the order in which it comes into being. */
export interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
  readonly unit: string;
  /** Its place in the order: a formula sees only what stands before it. */
  readonly order: number;
  /** Where to look for it: `sheet totals`. */
  readonly where: string;
}
export type KnownNames = ReadonlyMap<string, KnownName>;

export function knownNames(scenario: Scenario): KnownNames {
  const { inputs, sheets, published, bridges } = scenario;
  const choices = scenario.capabilities.map(({ id }) => ({
    name: `choice_${id}`,
    kind: "choice" as const,
    unit: "text",
    where: "sheet parity",
  }));
  const named = [
    ...inputs.map(({ id, unit }) => ({ name: id, kind: "input" as const, unit, where: "inputs" })),
    ...sheets.flatMap((sheet) => [
      ...(sheet.id === "parity" ? choices : []),
      ...sheet.sections.flatMap(({ lines }) =>
        lines.map(({ id, unit }) => ({
          name: id,
          kind: "line" as const,
          unit,
          where: `sheet ${sheet.id}`,
        })),
      ),
    ]),
    ...published.map(({ id, unit }) => ({
      name: id,
      kind: "published figure" as const,
      unit,
      where: "published",
    })),
    ...bridges.flatMap(({ id, unit }) =>
      [id, `${id}.ours`].map((name) => ({ name, kind: "bridge" as const, unit, where: "bridges" })),
    ),
  ];
  return new Map(named.map((one, order) => [one.name, { ...one, order }]));
}
