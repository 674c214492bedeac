import type { Tree } from "../formula/tree";
import { blank, compute, row, write, type RowDraft } from "./draft";
import { ID, LABEL, names } from "./grid";
import { numberFormats } from "./number-formats";
import { figureStyle, palette, styles } from "./styles";

const name = (id: string): Tree => ({ kind: "name", name: id });
/** Black on Checks itself and where the whole print is black; elsewhere the check is read from another sheet. */
export type TopInk = "black" | "green";

/** The first rows of every sheet: its title, what it shows, the master check and the number of alerts. */
export function sheetTop(
  title: string,
  subtitle: string,
  ink: TopInk = "green",
): readonly RowDraft[] {
  const color = ink === "black" ? palette.ink : palette.crossSheet;
  const style = (format: string) =>
    figureStyle("check", format, { align: "left", bold: true, color });
  return [
    row(write(ID, title, styles.title)),
    row(write(ID, subtitle, styles.subtitle)),
    row(
      write(ID, "Model check", styles.muted),
      compute(LABEL, name(names.masterCheck), style(numberFormats.check)),
    ),
    row(
      write(ID, "Alerts", styles.muted),
      compute(LABEL, name(names.alerts), style(numberFormats.whole)),
    ),
    blank,
  ];
}
