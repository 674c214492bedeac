/** Why a text is no day, in words; `undefined` when it is one that the calendar has. */
export function dayProblem(text: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const exists =
    day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return exists ? undefined : "not a day written YYYY-MM-DD";
}
