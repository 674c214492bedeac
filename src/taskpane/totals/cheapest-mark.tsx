import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: {
    width: tokens.fontSizeBase300,
    height: tokens.fontSizeBase300,
    color: tokens.colorBrandForeground1,
  },
});

/** A tick beside the approach that costs least, so that colour and weight are not the only cue. */
export function CheapestMark() {
  const styles = useStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" role="img" aria-label="costs least">
      <circle cx="8" cy="8" r="8" fill="currentColor" />
      <path
        d="M4.5 8.2 7 10.7l4.5-5"
        fill="none"
        stroke="white"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
