import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useBarStyles } from "./bar-styles";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: { width: tokens.spacingHorizontalM, height: tokens.spacingVerticalS },
  own: { backgroundColor: tokens.colorNeutralForeground3 },
});

interface BarLegendProps {
  readonly unit: string;
  /** Empty where the bars have one part. */
  readonly passthrough: string;
}
/** What the two parts of a bar are; the passed-through part is hollow, so no approach's colour can be taken for it. */
export function BarLegend({ unit, passthrough }: BarLegendProps) {
  const styles = useStyles();
  const bar = useBarStyles();
  return (
    <Caption1 className={styles.legend}>
      <span>{unit}</span>
      {passthrough !== "" && (
        <>
          <span className={styles.entry}>
            <span className={mergeClasses(bar.part, styles.swatch)} aria-hidden />
            {passthrough}
          </span>
          <span className={styles.entry}>
            <span className={mergeClasses(bar.part, styles.own, styles.swatch)} aria-hidden />
            everything else
          </span>
        </>
      )}
    </Caption1>
  );
}
