import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { excelPaneHost } from "./excel-pane-host";
import { browserPaneHost } from "./browser-pane-host";
import { Pane } from "./pane";
import { PaneTheme } from "./theme/pane-theme";

/** Draws the pane at once, effects included, so that it hears a ribbon button that opened it. */
export function mountPane(inExcel: boolean): void {
  const root = createRoot(document.getElementById("pane")!);
  flushSync(() =>
    root.render(
      <PaneTheme>
        <Pane host={inExcel ? excelPaneHost : browserPaneHost} />
      </PaneTheme>,
    ),
  );
}
