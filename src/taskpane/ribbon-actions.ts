/** The actions that manifest.xml's buttons call by name. */
export const RIBBON_ACTIONS = ["buildWorkbook"] as const;

/** The event by which a ribbon button asks the pane to build, so that progress and failures show in the pane. */
export const BUILD_REQUEST = "tco:build";
