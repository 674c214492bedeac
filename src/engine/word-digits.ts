/** How many digits decimal.js keeps in a word. */
export const WORD_DIGITS = 7;
