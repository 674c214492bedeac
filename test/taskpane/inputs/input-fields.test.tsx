/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { InputFieldPlan } from "../../../src/taskpane/inputs/input-field-plan";
import { InputFields } from "../../../src/taskpane/inputs/input-fields";

const fields: readonly InputFieldPlan[] = [
  { id: "runs", label: "Agent runs", unit: "run/month", group: "Volume", base: "50,000" },
  {
    id: "overlap",
    label: "Overlap",
    unit: "",
    group: "Parity",
    base: "as published",
    choices: ["as published", "corrected"],
  },
];
const shown = (typed: Record<string, string> = {}, faults: Record<string, string> = {}) => {
  const onText = jest.fn();
  const onReset = jest.fn();
  render(<InputFields {...{ fields, typed, faults, onText, onReset }} />);
  return { onText, onReset };
};

test("fields stand in their groups and show the base", () => {
  shown();
  expect(
    screen.getAllByRole("group").map((group) => group.querySelector("legend")?.textContent),
  ).toEqual(["Volume", "Parity"]);
  expect(screen.getByLabelText(/Agent runs/)).toHaveProperty("value", "50,000");
  expect(screen.getByLabelText(/Overlap/)).toHaveProperty("value", "as published");
  expect(screen.queryByRole("button")).toBeNull();
});
test("typing and choosing report the input's id and text", async () => {
  const { onText } = shown();
  await userEvent.type(screen.getByLabelText(/Agent runs/), "7", {
    initialSelectionStart: 0,
    initialSelectionEnd: 6,
  });
  await userEvent.selectOptions(screen.getByLabelText(/Overlap/), "corrected");
  expect(onText.mock.calls).toEqual([
    ["runs", "7"],
    ["overlap", "corrected"],
  ]);
});
test("a fault stands beside its field and is announced with it", () => {
  shown({ runs: "-5" }, { runs: "Agent runs must be 0 or more." });
  const field = screen.getByLabelText(/Agent runs/);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  const described = field
    .getAttribute("aria-describedby")!
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toContain("Agent runs must be 0 or more.");
});
test("a changed field tells its base, and one button leads back to all bases", async () => {
  const { onReset } = shown({ runs: "60,000" });
  expect(screen.getByText("Base 50,000")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Back to base values" }));
  expect(onReset).toHaveBeenCalledTimes(1);
});
