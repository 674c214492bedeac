import {
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Scenario } from "../../scenarios/scenario";
import type { Figure } from "../../workbook/figures";
import { figureText } from "./figure-text";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
  },
  number: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  heading: { textAlign: "right", verticalAlign: "bottom", overflowWrap: "break-word" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  // Of the narrowest pane this leaves each of three approaches room for "1,204,877".
  labels: { width: "34%" },
  unit: { color: tokens.colorNeutralForeground3 },
});

interface FigureRowProps {
  readonly figure: Figure;
  readonly scenario: Scenario;
  readonly tableUnit: string;
}
function FigureRow({ figure, scenario, tableUnit }: FigureRowProps) {
  const styles = useStyles();
  const { subtotal, total } = scenario.roles;
  const strong = [subtotal, total].includes(figure.id) && styles.strong;
  // A per cent sign says the unit by itself.
  const evident = figure.unit === tableUnit || figure.numberFormat.includes("%");
  const unit = evident ? "" : figure.unit;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.label, strong)}>
        {figure.label} {unit && <Caption1 className={styles.unit}>{unit}</Caption1>}
      </th>
      {scenario.approaches.map(({ id }) => (
        <td key={id} className={mergeClasses(styles.cell, styles.number, strong)}>
          {figureText(figure.values[id] ?? "", figure.numberFormat)}
        </td>
      ))}
    </tr>
  );
}

interface FiguresTableProps {
  readonly figures: readonly Figure[];
  readonly scenario: Scenario;
}
/** The rows of the workbook's Totals sheet, an approach a column. */
export function FiguresTable({ figures, scenario }: FiguresTableProps) {
  const styles = useStyles();
  const tableUnit = figures.find(({ id }) => id === scenario.roles.total)?.unit ?? "";
  return (
    <table className={styles.table} aria-label="Figures by approach">
      <thead>
        <tr>
          <th
            scope="col"
            className={mergeClasses(styles.cell, styles.label, styles.labels, styles.unit)}
          >
            {tableUnit}
          </th>
          {scenario.approaches.map(({ id, label }) => (
            <th key={id} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              <Caption1Strong>{label}</Caption1Strong>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow key={figure.id} {...{ figure, scenario, tableUnit }} />
        ))}
      </tbody>
    </table>
  );
}
