import { dayProblem } from "../../src/cli/day-problem";

describe("dayProblem", () => {
  test.each(["2026-05-16", "2024-02-29", "1999-12-31"])("%s is a day", (text) => {
    expect(dayProblem(text)).toBeUndefined();
  });

  // 2026 is no leap year; a month has at most 31 days; the order is year, month, day.
  test.each(["2026-02-29", "2026-13-01", "2026-04-31", "16.05.2026", "2026-5-6", "today", ""])(
    "%p is not",
    (text) => {
      expect(dayProblem(text)).toBe("not a day written YYYY-MM-DD");
    },
  );
});
