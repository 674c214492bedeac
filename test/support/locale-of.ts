import type { Language } from "../../src/workbook/plan";
import type { Locale } from "./soffice";

/** The country whose Excel a workbook in this language is made for. */
export const localeOf = (language: Language): Locale => (language === "de" ? "de-DE" : "en-US");
