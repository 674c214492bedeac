import { Caption1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
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
});

interface BuiltSheetsProps {
  readonly sheets: readonly BuiltSheet[];
  readonly onActivate: (sheetName: string) => void;
}
/** The sheets of the finished build, each a link to itself. */
export function BuiltSheets({ sheets, onActivate }: BuiltSheetsProps) {
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
    </section>
  );
}
