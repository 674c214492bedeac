import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { Answer, ApproachCost } from "./answer";
import { CheapestMark } from "./cheapest-mark";

const useStyles = makeStyles({
  answer: { display: "grid", rowGap: tokens.spacingVerticalS },
  bars: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr) auto auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { display: "contents" },
  track: { display: "flex", height: tokens.spacingVerticalM, columnGap: tokens.strokeWidthThin },
  part: { borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: "none" },
  passthrough: { backgroundColor: tokens.colorNeutralStroke1 },
  total: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  cheapest: { fontWeight: tokens.fontWeightSemibold },
  mark: { width: tokens.fontSizeBase300, display: "flex" },
  legend: { color: tokens.colorNeutralForeground3 },
});

const width = (share: number) => ({ width: `${(100 * share).toFixed(2)}%` });

function ApproachBar({ cost }: { readonly cost: ApproachCost }) {
  const styles = useStyles();
  const weight = cost.cheapest && styles.cheapest;
  const own = { ...width(cost.ownShare), backgroundColor: `#${cost.color}` };
  return (
    <li className={styles.row}>
      <Caption1 className={mergeClasses(weight)}>{cost.label}</Caption1>
      <span className={styles.track} aria-hidden>
        <span
          className={mergeClasses(styles.part, styles.passthrough)}
          style={width(cost.passthroughShare)}
        />
        <span className={styles.part} style={own} />
      </span>
      <Caption1 className={mergeClasses(styles.total, weight)}>{cost.total}</Caption1>
      <span className={styles.mark}>{cost.cheapest && <CheapestMark />}</span>
    </li>
  );
}

interface AnswerBarsProps {
  readonly answer: Answer;
  readonly legend: string;
}
/** The headline and a bar for each approach: the passed-through spend in grey first, the approach's own cost after it. */
export function AnswerBars({ answer, legend }: AnswerBarsProps) {
  const styles = useStyles();
  return (
    <section className={styles.answer} aria-label="Answer">
      <Subtitle2 as="h2" block aria-live="polite">
        {answer.headline}
      </Subtitle2>
      <ul className={styles.bars}>
        {answer.approaches.map((cost) => (
          <ApproachBar key={cost.id} cost={cost} />
        ))}
      </ul>
      <Caption1 className={styles.legend}>{legend}</Caption1>
    </section>
  );
}
