import { periodOf } from "../../scenarios/period-of";
import type { Scenario } from "../../scenarios/scenario";
import { placeOf, refer, referAcross } from "../address-book";
import type { Blueprint } from "../blueprint";
import { blank, compute, row, write, type RowDraft } from "../draft";
import type { LaidSheet } from "../lay-out";
import { FIRST, names } from "../grid";
import { numberFormats } from "../number-formats";
import type { CellStyle, FormulaStyle } from "../plan";
import type { SheetDraft } from "../sheet-draft";
import { figureStyle, inputStyle, palette, styles } from "../styles";
import { inOrder } from "../reading-order";
import { basisRow } from "./basis-row";
import { comparedParts } from "./summary-drivers";
import { sheetPurposes } from "./sheet-purposes";

const LABEL = 0;
const TEXT = 1;

/** Cover: what the workbook answers, how to read it, where everything is, and the headline table. */
export function coverSheet(blueprint: Blueprint, before: readonly LaidSheet[]): SheetDraft {
  const { scenario } = blueprint;
  const { approaches } = scenario;
  return {
    id: "cover",
    name: "Cover",
    class: "cover",
    rows: [
      row(write(LABEL, scenario.title, { ...styles.title, size: 20 })),
      row(write(LABEL, scenario.question, styles.subtitle)),
      blank,
      ...facts(blueprint),
      blank,
      state("Model check", names.masterCheck, numberFormats.check),
      state("Alerts to judge", names.alerts, numberFormats.whole),
      blank,
      row(
        write(LABEL, "Answer", styles.header),
        write(TEXT, `${scenario.currency} per ${periodOf(scenario)}`, styles.header),
        ...approaches.map(({ label }, i) => write(TEXT + 1 + i, label, styles.headerRight)),
      ),
      ...answerLines(scenario).map((id) => headline(blueprint, id)),
      blank,
      row(write(LABEL, "Contents", styles.header), write(TEXT, "What it is for", styles.header)),
      ...contents(scenario, before),
      blank,
      row(write(LABEL, "Colours", styles.header), write(TEXT, "", styles.header)),
      ...legend(),
    ],
    columnWidths: [24, 62, ...approaches.map(() => 19)],
    print: { orientation: "portrait", columns: TEXT + 1 + approaches.length, onePage: true },
  };
}

/** What it costs and what that saves; with nothing to compare, what the cost is made of. */
function answerLines(scenario: Scenario): readonly string[] {
  const { roles, approaches } = scenario;
  if (approaches.length === 1) return [...comparedParts(scenario), roles.total];
  const { subtotal, total, saving } = roles;
  return [subtotal, total, saving].filter((id) => id !== undefined);
}

/** What the figures are, and what they rest on. */
function facts({ scenario, formulas }: Blueprint): readonly RowDraft[] {
  return [
    fact("Version", scenario.version),
    asOfRow,
    fact("Author", scenario.author),
    fact("Currency and units", `${scenario.currency}; the unit stands in each row`),
    fact("Signs", scenario.approaches.length === 1 ? SIGN : `${SIGN}; ${SIGN_OF_SAVING}`),
    fact("Rounding", "Nothing is rounded in the calculation; cells show rounded figures"),
    fact("Formulas", formulasSentence[formulas]),
    ...scenario.basis.map((text, i) => basisRow(i === 0 ? "Basis of comparison" : "", text)),
  ];
}

const SIGN = "Costs are positive";
const SIGN_OF_SAVING = "a saving is positive when the alternative is cheaper";

const fact = (label: string, text: string): RowDraft =>
  row(write(LABEL, label, styles.muted), write(TEXT, text, styles.text));

const formulasSentence: Readonly<Record<FormulaStyle, string>> = {
  native: "Excel's own functions only: the workbook computes without the add-in",
  tco: "TCO functions, which need the add-in: without it a recalculation turns figures and model check into #NAME?",
};

/** The day is typed on Checks, where the age of prices is judged by it. */
const asOfRow: RowDraft = {
  cells: ({ book, sheet, row: at }) => [
    write(LABEL, "As of", styles.muted),
    compute(
      TEXT,
      refer(placeOf(book, "TOL.as_of"), sheet, at),
      figureStyle("output", numberFormats.date, { align: "left", color: palette.ink }),
    ),
  ],
};

function state(label: string, name: string, format: string): RowDraft {
  const style = figureStyle("check", format, { align: "left", bold: true, color: palette.ink });
  return row(write(LABEL, label, styles.muted), compute(TEXT, { kind: "name", name }, style));
}

function headline({ scenario }: Blueprint, id: string): RowDraft {
  const line = scenario.sheets
    .flatMap((s) => s.sections.flatMap(({ lines }) => lines))
    .find((each) => each.id === id);
  return {
    cells: ({ book, sheet, row: at }) => {
      const formula = referAcross(placeOf(book, id), sheet, at, FIRST - TEXT - 1);
      const style = figureStyle("output", numberFormats[line?.format ?? "money"], {
        color: palette.ink,
      });
      return [
        write(LABEL, id, styles.muted),
        write(TEXT, line?.label ?? id, styles.text),
        ...scenario.approaches.map((_, i) => compute(TEXT + 1 + i, formula, style)),
      ];
    },
  };
}

/** Every sheet but this one, in the workbook's order, each a link. */
function contents(
  { sheets, tables = [] }: Scenario,
  before: readonly LaidSheet[],
): readonly RowDraft[] {
  const subtitles = new Map([...sheets, ...tables].map(({ id, subtitle }) => [id, subtitle]));
  return inOrder(before).map(({ draft: { id, name } }) =>
    row(
      write(LABEL, name, styles.link, { to: { sheet: name, row: 0, column: 0 } }),
      write(TEXT, sheetPurposes[id] ?? subtitles.get(id) ?? "", styles.text),
    ),
  );
}

function legend(): readonly RowDraft[] {
  const sample = (style: CellStyle, text: string) =>
    row(
      write(LABEL, "Sample", { ...style, role: "label", unlocked: false, align: "left" }),
      write(TEXT, text, styles.text),
    );
  return [
    sample(inputStyle("General"), "Input: yours to change"),
    sample({ ...inputStyle("General"), italic: true }, "Input whose range is assumed"),
    sample({ role: "label", color: palette.input }, "Typed fact: locked"),
    sample({ role: "label", color: palette.ink }, "Formula over its own sheet"),
    sample({ role: "label", color: palette.crossSheet }, "Formula that reads another sheet"),
  ];
}
