import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { Answer, AnswerBar } from "./answer";
import { BarLegend } from "./bar-legend";
import { useBarStyles } from "./bar-styles";
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
  total: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  cheapest: { fontWeight: tokens.fontWeightSemibold },
  mark: { width: tokens.fontSizeBase300, display: "flex" },
  headline: { margin: 0 },
});

const width = (share: number) => ({ width: `${(100 * share).toFixed(2)}%` });

function Bar({ cost }: { readonly cost: AnswerBar }) {
  const styles = useStyles();
  const bar = useBarStyles();
  const weight = cost.cheapest && styles.cheapest;
  const own = { ...width(cost.ownShare), backgroundColor: `#${cost.color}` };
  return (
    <li className={styles.row}>
      <Caption1 className={mergeClasses(weight)}>{cost.label}</Caption1>
      <span className={styles.track} aria-hidden>
        <span className={bar.part} style={width(cost.passthroughShare)} />
        <span className={bar.part} style={own} />
      </span>
      <Caption1 className={mergeClasses(styles.total, weight)}>{cost.amount}</Caption1>
      <span className={styles.mark}>{cost.cheapest && <CheapestMark />}</span>
    </li>
  );
}

/** The headline and its bars: of an approach, the passed-through spend first, its own cost after it. */
export function AnswerBars({ answer }: { readonly answer: Answer }) {
  const styles = useStyles();
  return (
    <section className={styles.answer} aria-label="Answer">
      <Subtitle2 as="h2" block aria-live="polite" className={styles.headline}>
        {answer.headline}
      </Subtitle2>
      <ul className={styles.bars}>
        {answer.bars.map((cost) => (
          <Bar key={cost.id} cost={cost} />
        ))}
      </ul>
      <BarLegend unit={answer.unit} passthrough={answer.passthrough} />
    </section>
  );
}
