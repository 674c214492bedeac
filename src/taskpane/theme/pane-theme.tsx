import {
  FluentProvider,
  createDarkTheme,
  createLightTheme,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { brand } from "./brand";
import { isDark } from "./is-dark";

const useStyles = makeStyles({ provider: { height: "100%" } });
const THEMES = { light: createLightTheme(brand), dark: createDarkTheme(brand) };

/** Follows Excel's own theme, in a plain browser the system's. */
export function PaneTheme({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const now = () => isDark(globalThis.Office?.context?.officeTheme, system.matches);
  const [dark, setDark] = useState(now);
  useEffect(() => {
    const change = () => setDark(now());
    system.addEventListener("change", change);
    return () => system.removeEventListener("change", change);
  }, []);
  return (
    <FluentProvider theme={dark ? THEMES.dark : THEMES.light} className={styles.provider}>
      {children}
    </FluentProvider>
  );
}
