import { workAfter } from "../../../src/taskpane/build/work";

test("a progress message moves work on", () => {
  expect(workAfter({ kind: "working", step: "a" }, { kind: "step", step: "b" })).toEqual({
    kind: "working",
    step: "b",
  });
});
test("a progress message that comes late does not bring work back that has ended", () => {
  const failed = { kind: "failed", what: "no", next: "yes" } as const;
  expect(workAfter(failed, { kind: "step", step: "b" })).toBe(failed);
});
