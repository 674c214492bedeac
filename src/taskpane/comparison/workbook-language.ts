import type { Language } from "../../workbook/plan";

/** The workbook's language for a host that shows itself in the language of this tag: "de-CH" reads German. */
export const workbookLanguage = (tag: string): Language => (/^de(?:-|$)/i.test(tag) ? "de" : "en");
