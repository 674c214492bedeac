import { over, parseUnit, printUnit, type Quantity } from "../formula/unit";
import { curveFigures, MOST_STEPS, type CurveFigure, type CurvePart, type Curves } from "./curves";
import { partCost, partRow } from "./part-cost";
import type { FormatName, Line, Scenario, Section } from "./scenario";
import { volumeInput } from "./volume-input";

interface Units {
  readonly money: string;
  readonly volume: string;
  readonly price: string;
}

/** The scenario with a sheet Curves after its own, where it has curves: their parts, and where they bend or step. */
export function withCurveSheet(scenario: Scenario): Scenario {
  const { curves, sheets } = scenario;
  if (!curves) return scenario;
  const sheet = {
    id: "curves",
    name: "Curves",
    subtitle:
      "The cost of a month as a curve of the volume: a sum of parts, and where each of them bends or steps",
    sections: sections(scenario, curves),
  };
  return { ...scenario, sheets: [...sheets, sheet] };
}

function sections(scenario: Scenario, curves: Curves): readonly Section[] {
  const units = unitsOf(scenario);
  return [
    ...curves.parts.map((part) => ({ title: part.label, lines: partLines(part, scenario) })),
    {
      title: "Volumes at which a curve starts, bends, steps or ends, within the range",
      lines: breaks(scenario, curves),
    },
    ...(curves.limit ? [limitSection(curves.limit, units)] : []),
    ...(curves.parts.some(hasSteps) ? [stepSection(curves, units)] : []),
    liveSection(scenario, curves, units),
  ];
}

function unitsOf(scenario: Scenario): Units {
  const { currency, units } = scenario;
  const volume = volumeInput(scenario)?.unit ?? "1";
  const read = (unit: string) => parseUnit(unit, [...units, currency, "month"]) as Quantity;
  const money = `${currency}/month`;
  return { money, volume, price: printUnit(over(read(money), read(volume))) };
}

const FIGURES: Readonly<
  Record<
    CurveFigure,
    readonly [label: string, unit: keyof Units, format: FormatName, basis: string]
  >
> = {
  fixed: ["fixed cost", "money", "money", "due at any volume"],
  unit: ["price of a unit", "price", "price", "of each unit that is not included"],
  minimum: ["minimum", "money", "money", "least that is due"],
  included: ["included volume", "volume", "whole", "costs nothing extra"],
  step_size: ["volume that a step serves", "volume", "whole", "0: no steps"],
  step_cost: ["cost of a step", "money", "money", "of each step begun"],
};

/** One block of cells: Points sorts them all. */
export function breaks(scenario: Scenario, curves: Curves): readonly Line[] {
  const units = unitsOf(scenario);
  return [...rangeLines(curves, units), ...curves.parts.flatMap((part) => bends(part, units))];
}

interface PartLine extends Line {
  readonly figure: CurveFigure;
}

/** The figures of a part that are given, each as a line of sheet Curves. */
export function partLines(part: CurvePart, scenario: Scenario): readonly PartLine[] {
  const units = unitsOf(scenario);
  return curveFigures.flatMap((figure): readonly PartLine[] => {
    const formula = part[figure];
    if (formula === undefined) return [];
    const [label, unit, format, basis] = FIGURES[figure];
    const words = { label: `${part.label}: ${label}`, unit: units[unit], format, basis };
    return [{ figure, id: partRow(part, figure), formula, ...words }];
  });
}

const stepsOf = ({ steps = MOST_STEPS }: CurvePart): number => steps;
export const hasSteps = ({ step_size }: CurvePart): boolean => step_size !== undefined;

/** What the steps within the range cost together, and whether each of them has its edge above. */
function stepSection({ parts }: Curves, { money }: Units): Section {
  const stepped = parts.filter(hasSteps);
  const rises = stepped.map((part): Line => {
    const [size, cost] = [partRow(part, "step_size"), partRow(part, "step_cost")];
    const steps = `CEILING(BE.to/${size},1)-CEILING(BE.from/${size},1)`;
    return {
      id: partRow(part, "steps_cost"),
      label: `${part.label}: steps within the range`,
      unit: money,
      formula: `IF(${size}=0,0,${cost}*(${steps}))`,
      format: "money",
      basis: "steps at the end less steps at the start × cost of a step",
    };
  });
  const complete = stepped
    .map(
      (part) =>
        `OR(${partRow(part, "edge_")}${stepsOf(part)}>=BE.to,${partRow(part, "step_cost")}=0)`,
    )
    .join("*");
  return {
    title: "Steps",
    lines: [
      ...rises,
      {
        id: "BE.complete",
        label: "Every step has an edge above",
        unit: "1",
        formula: `${complete}*1`,
        format: "whole",
        basis: "1 where the last edge is not inside the range, or steps cost nothing",
      },
    ],
  };
}

function limitSection(limit: string, { volume }: Units): Section {
  const line = volumeLine(volume);
  return {
    title: "How far prices are published",
    lines: [
      line(
        "BE.limit",
        "Volume that published prices cover",
        `IF(${limit}=0,BE.to,${limit})`,
        "the whole range where there is no limit",
      ),
    ],
  };
}

const volumeLine =
  (unit: string) =>
  (id: string, label: string, formula: string, basis: string): Line => ({
    ...{ id, label, unit, formula, basis, format: "whole" },
  });

function rangeLines({ from, to }: Curves, { volume }: Units): readonly Line[] {
  const line = volumeLine(volume);
  return [
    line("BE.from", "Start of the range", from, "as on Assumptions"),
    line("BE.to", "End of the range", to, "as on Assumptions"),
  ];
}

/** Where the included volume and the minimum end, and the edges of the steps; beyond the range they lie at its ends. */
function bends(part: CurvePart, { volume }: Units): readonly Line[] {
  const line = volumeLine(volume);
  const row = (name: string) => partRow(part, name);
  const within = (at: string) => `MIN(MAX(${at},BE.from),BE.to)`;
  const started = part.included ? `${row("included")}+` : "";
  const missing = part.fixed ? `(${row("minimum")}-${row("fixed")})` : row("minimum");
  const end = `IF(${row("unit")}=0,BE.from,${started}${missing}/${row("unit")})`;
  return [
    ...(part.included
      ? [
          line(
            row("included_ends"),
            `${part.label}: included volume ends`,
            within(row("included")),
            "within the range",
          ),
        ]
      : []),
    ...(part.minimum && part.unit
      ? [
          line(
            row("minimum_ends"),
            `${part.label}: minimum ends`,
            within(end),
            "(minimum − fixed cost) ÷ price of a unit",
          ),
        ]
      : []),
    ...(part.step_size ? stepEdges(part, line) : []),
  ];
}

function stepEdges(part: CurvePart, line: ReturnType<typeof volumeLine>): readonly Line[] {
  const [size, edge] = [partRow(part, "step_size"), partRow(part, "edge_")];
  const first = `IF(${size}=0,BE.to,MIN(${size}*(INT(BE.from/${size})+1),BE.to))`;
  return Array.from({ length: stepsOf(part) }, (_, i) =>
    line(
      `${edge}${i + 1}`,
      `${part.label}: edge ${i + 1} of a step`,
      i === 0 ? first : `MIN(${edge}${i}+${size},BE.to)`,
      i === 0 ? "first one beyond the start" : "edge before + volume of a step",
    ),
  );
}

function liveSection(
  { roles, sheets, currency }: Scenario,
  curves: Curves,
  { money }: Units,
): Section {
  const lines = sheets.flatMap((sheet) => sheet.sections.flatMap((section) => section.lines));
  const total = lines.find(({ id }) => id === curves.total);
  const yearly = total?.unit === `${currency}/year`;
  const line = (id: string, label: string, formula: string, basis: string): Line => ({
    ...{ id, label, unit: money, formula, basis, format: "money" },
  });
  const parts = curves.parts.map(({ id }) => `BE.live.${id}`);
  return {
    title: "At the live volume",
    lines: [
      ...curves.parts.map((part) =>
        line(
          `BE.live.${part.id}`,
          `${part.label}, live`,
          partCost(part, roles.volume),
          "the part at the live volume",
        ),
      ),
      { ...line("BE.live", "Sum of the parts", parts.join("+"), "sum of the above"), total: true },
      yearly
        ? line(
            "BE.total",
            `${total.label}, a month`,
            `${curves.total}/months_per_year`,
            "as calculated before, ÷ 12",
          )
        : line(
            "BE.total",
            `${total?.label ?? curves.total}, a month`,
            curves.total,
            "as calculated before",
          ),
    ],
  };
}
