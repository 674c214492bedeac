/** A pane too low for three parts scrolls as one. */
export const LOW = "@media (max-height: 560px)";
