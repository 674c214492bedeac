import { BUILD_REQUEST, RIBBON_ACTIONS } from "./ribbon-actions";

/** React and all that draws the pane come after the functions are registered. */
const showPane = async (inExcel: boolean) => (await import("./mount-pane")).mountPane(inExcel);

if (typeof Office === "undefined") {
  // Microsoft's address of office.js cannot be reached: a plain browser without network.
  void showPane(false);
} else {
  const shown = Office.onReady().then(({ host }) => showPane(host === Office.HostType.Excel));
  const [buildWorkbook] = RIBBON_ACTIONS;
  Office.actions?.associate(buildWorkbook, async (event: Office.AddinCommands.Event) => {
    try {
      await shown;
      await Office.addin.showAsTaskpane();
      window.dispatchEvent(new Event(BUILD_REQUEST));
    } finally {
      // Without this answer the button would stay busy.
      event.completed();
    }
  });
}
