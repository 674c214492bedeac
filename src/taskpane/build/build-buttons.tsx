import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface BuildButtonsProps {
  /** Left out where no workbook is open: in a plain browser. */
  readonly onBuild?: () => void;
  readonly onDownload: () => void;
  readonly busy: boolean;
  readonly faulty: boolean;
}
export function BuildButtons({ onBuild, onDownload, busy, faulty }: BuildButtonsProps) {
  const styles = useStyles();
  const disabled = busy || faulty;
  const download = onBuild ? "secondary" : "primary";
  return (
    <>
      {faulty && <Caption1>Correct the marked inputs first.</Caption1>}
      {!onBuild && !faulty && (
        <Caption1 className={styles.note}>
          Opened outside Excel: download the workbook here, or open this pane in Excel to build into
          a workbook.
        </Caption1>
      )}
      <div className={styles.buttons}>
        {onBuild && (
          <Button
            className={styles.button}
            appearance="primary"
            disabled={disabled}
            onClick={onBuild}
          >
            Build workbook
          </Button>
        )}
        <Button
          className={styles.button}
          appearance={download}
          disabled={disabled}
          onClick={onDownload}
        >
          Download .xlsx
        </Button>
      </div>
    </>
  );
}
