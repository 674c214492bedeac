/**
 * A column's width in points: a digit of Calibri 11 is 7 pixels wide, 5 pixels are padding, a pixel is 3/4 point (8.43
 * characters are 64 pixels, 48 points).
 */
export const columnPoints = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;
