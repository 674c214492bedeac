/** The part of Office.context.officeTheme that is read; older hosts lack the flag, some hosts the whole. */
interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Perceived brightness below half, by the weights of ITU-R BT.601. */
function isDarkColour(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

export function isDark(theme: HostTheme | undefined, systemIsDark: boolean): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  return theme?.bodyBackgroundColor ? isDarkColour(theme.bodyBackgroundColor) : systemIsDark;
}
