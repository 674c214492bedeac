/**
 * A name as runs of letters and of digits, so that spellings of one name agree: "Claude Sonnet 4.6",
 * "claude-sonnet-4-6" and "CLAUDE SONNET 4.6" are all claude-sonnet-4-6, and "GPT4o" is gpt-4-o.
 */
export function plainName(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll("+", " plus ")
    .match(/[a-z]+|\d+/g);
  return (words ?? []).join("-");
}
