import { Button, Caption1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { BuiltSheet } from "../pane-host";

const useStyles = makeStyles({
  sheets: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  link: { fontSize: "inherit" },
  remove: { marginTop: tokens.spacingVerticalXS },
});

interface BuiltSheetsProps {
  readonly sheets: readonly BuiltSheet[];
  readonly onActivate: (sheetName: string) => void;
  readonly onRemove: () => void;
}
/** The sheets of the finished build, each a link to itself, and the way to be rid of them. */
export function BuiltSheets({ sheets, onActivate, onRemove }: BuiltSheetsProps) {
  const styles = useStyles();
  return (
    <section aria-label="Built sheets">
      <Caption1Strong block role="status">
        Built {sheets.length} sheets. Go to:
      </Caption1Strong>
      <ul className={styles.sheets}>
        {sheets.map(({ id, name }) => (
          <li key={id}>
            <Link as="button" className={styles.link} onClick={() => onActivate(name)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <Button size="small" className={styles.remove} onClick={onRemove}>
        Remove sheets
      </Button>
    </section>
  );
}
