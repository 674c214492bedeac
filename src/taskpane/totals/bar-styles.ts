import { makeStyles, tokens } from "@fluentui/react-components";

/** A part of a bar, hollow until it is given a colour, as the bars and their legend draw it. */
export const useBarStyles = makeStyles({
  part: {
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
    // An approach's colour may be close to the ground of one theme or the other; the line is not.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});
