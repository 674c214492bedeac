import type { Localised } from "./localised";

/** The groups in which the documentation and the pane list the functions, in that order. */
export const families = {
  spend: { en: "Tokens and model spend", de: "Token und Modellausgaben" },
  platform: { en: "Platform, compute, retrieval", de: "Plattform, Rechenleistung, Retrieval" },
  totals: {
    en: "People, amortisation, parity, totals",
    de: "Personal, Abschreibung, Parität, Summen",
  },
  curves: { en: "Curves, break-even, unit economics", de: "Kurven, Break-even, Stückkosten" },
  time: {
    en: "Monitoring, time and risk, presentation",
    de: "Überwachung, Zeit und Risiko, Darstellung",
  },
  audit: { en: "Derivations and sources", de: "Herleitungen und Quellen" },
} as const satisfies Readonly<Record<string, Localised>>;
export type Family = keyof typeof families;
