import { makeStyles, tokens } from "@fluentui/react-components";

/** A part of a bar, filled or hollow, as the bars and their legend draw it. */
export const useBarStyles = makeStyles({
  part: {
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
  hollow: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
});
