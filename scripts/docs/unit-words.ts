const words: Readonly<Record<string, string>> = {
  "1": "number",
  text: "text",
  flag: "TRUE or FALSE",
  date: "date",
  enumeration: "word",
  any: "",
  "": "",
};

/** A unit as a reader sees it: shares, rates and counts are plain numbers. */
export const unitWords = (unit: string): string => words[unit] ?? unit;
