import { type Draft, draftAfter } from "../../../src/taskpane/comparison/draft";

const draft: Draft = {
  templateId: "agent-platform",
  typed: { runs_per_month: "12,345" },
  formulas: "tco",
  language: "de",
};

test("typing adds to what was typed before", () => {
  const after = draftAfter(draft, { kind: "typed", id: "usd_per_eur", text: "1.1" });
  expect(after.typed).toEqual({ runs_per_month: "12,345", usd_per_eur: "1.1" });
});
test("another template forgets what was typed for the last one, and keeps the kind of formulas and the language", () => {
  expect(draftAfter(draft, { kind: "template", templateId: "agent-budget" })).toEqual({
    templateId: "agent-budget",
    typed: {},
    formulas: "tco",
    language: "de",
  });
});
test("the way back to base forgets what was typed and nothing else", () => {
  expect(draftAfter(draft, { kind: "reset" })).toEqual({ ...draft, typed: {} });
});
test("the kind of formulas changes nothing else", () => {
  expect(draftAfter(draft, { kind: "formulas", formulas: "native" })).toEqual({
    ...draft,
    formulas: "native",
  });
});
test("the language changes nothing else", () => {
  expect(draftAfter(draft, { kind: "language", language: "en" })).toEqual({
    ...draft,
    language: "en",
  });
});
