/** Excel looks texts up without regard to their case: what differs in nothing else is one thing to it. */
export const alikeInExcel = (text: string): string => text.toLowerCase();

/** Why two texts that a person tells apart are one thing; nothing to say where they are the same. */
export const exceptCapitals = (text: string, earlier: string): string =>
  text === earlier ? "" : ", but for capital letters, which Excel does not heed";
