/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language, Plan } from "../../src/workbook/plan";
import { Pane } from "../../src/taskpane/pane";
import type { PaneHost } from "../../src/taskpane/pane-host";
import { BUILD_REQUEST } from "../../src/taskpane/ribbon-actions";

jest.setTimeout(30_000);

const host = (language: Language = "en") => {
  const built: Plan[] = [];
  const saved: Plan[] = [];
  const fake: PaneHost = {
    workbook: {
      ownSheets: async () => [],
      insert: async (plan) => (built.push(plan), plan.sheets),
      remove: async () => undefined,
      activate: async () => undefined,
    },
    language: () => language,
    save: async (_, plan) => void saved.push(plan),
  };
  return { fake, built, saved };
};
const headline = () =>
  within(screen.getByRole("region", { name: "Answer" })).getByRole("heading").textContent;
/** SCENARIOS of template 1: 204,877.44 / 127,652.00 / 168,674.44, saving 37.69 %. */
const TOTALS = ["204,877", "127,652", "168,674"];

test("opens with the template's own answer and totals", () => {
  render(<Pane host={host().fake} />);
  expect(headline()).toBe("Connic costs least: EUR 127,652 a year, 37.7% less than Self-hosted.");
  expect(
    screen.getAllByRole("row").map((each) =>
      within(each)
        .queryAllByRole("cell")
        .map((cell) => cell.textContent),
    ),
  ).toContainEqual(TOTALS);
});

test("a changed input changes the totals once typing pauses, and is in the workbook that gets built", async () => {
  const { fake, built } = host();
  render(<Pane host={fake} />);
  fireEvent.change(screen.getByLabelText(/^Agent runs/), { target: { value: "0" } });
  // No runs: connic is the 200 subscription a month, its data layer of 1 and builds of 600 a year: 12 × 201 + 600.
  await screen.findByText(
    "Connic costs least: EUR 3,012 a year, 97.4% less than Self-hosted.",
    undefined,
    { timeout: 5000 },
  );
  await userEvent.click(screen.getByRole("button", { name: "Build workbook" }));
  await screen.findByText(/^Built \d+ sheets/);
  const inputs = built[0]!.sheets.find(({ id }) => id === "assumptions")!.cells;
  const at = inputs.find(({ value }) => value === "runs_per_month")!;
  expect(inputs.filter(({ row: r }) => r === at.row).map(({ value }) => value)).toContain(0);
});

test("what was typed a blink ago is in the download already", async () => {
  const { fake, saved } = host();
  render(<Pane host={fake} />);
  fireEvent.change(screen.getByLabelText(/^Agent runs/), { target: { value: "77,777" } });
  fireEvent.click(screen.getByRole("button", { name: "Download .xlsx" }));
  await screen.findByText(/^Saved as tco-agent-platform.xlsx/);
  expect(saved[0]!.sheets.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain(
    77_777,
  );
});

test("a wrong input says so beside its field and blocks build and download", () => {
  render(<Pane host={host().fake} />);
  fireEvent.change(screen.getByLabelText(/^Agent runs/), { target: { value: "-5" } });
  expect(screen.getByText("Must be at least 0, but is -5.")).toBeTruthy();
  expect(screen.getByText("Correct the marked inputs first.")).toBeTruthy();
  for (const name of ["Build workbook", "Download .xlsx"]) {
    expect(screen.getByRole("button", { name })).toHaveProperty("disabled", true);
  }
});

test("TCO formulas are built when chosen", async () => {
  const { fake, built } = host();
  render(<Pane host={fake} />);
  await userEvent.click(screen.getByRole("radio", { name: "TCO functions" }));
  await userEvent.click(screen.getByRole("button", { name: "Build workbook" }));
  await screen.findByText(/^Built \d+ sheets/);
  expect(built[0]!.formulas).toBe("tco");
});

test("the workbook is German where Excel is, while the pane stays as it is", async () => {
  const { fake, built } = host("de");
  render(<Pane host={fake} />);
  expect(headline()).toBe("Connic costs least: EUR 127,652 a year, 37.7% less than Self-hosted.");
  await userEvent.click(screen.getByRole("button", { name: "Build workbook" }));
  await screen.findByText(/^Built \d+ sheets/);
  expect(built[0]!.language).toBe("de");
  expect(built[0]!.sheets.map(({ name }) => name)).toContain("Zusammenfassung");
});

test("the workbook's language is the user's to choose", async () => {
  const { fake, saved } = host("de");
  render(<Pane host={fake} />);
  const language = screen.getByLabelText("Workbook language");
  expect(language).toHaveProperty("value", "de");
  await userEvent.selectOptions(language, "English");
  await userEvent.click(screen.getByRole("button", { name: "Download .xlsx" }));
  await screen.findByText(/^Saved as/);
  expect(saved[0]!.language).toBe("en");
});

test("the ribbon's button builds", async () => {
  const { fake, built } = host();
  render(<Pane host={fake} />);
  act(() => void window.dispatchEvent(new Event(BUILD_REQUEST)));
  await screen.findByText(/^Built \d+ sheets/);
  expect(built).toHaveLength(1);
});
