/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import { answer } from "../../../src/taskpane/totals/answer";
import { AnswerBars } from "../../../src/taskpane/totals/answer-bars";
import { FiguresTable } from "../../../src/taskpane/totals/figures-table";
import { sampleFigures, sampleScenario } from "./sample-comparison";

test("each row reads its label, its unit where it is not the table's, and a figure for each approach", () => {
  render(<FiguresTable figures={sampleFigures} scenario={sampleScenario} />);
  const rows = screen.getAllByRole("row").map((row) =>
    within(row)
      .queryAllByRole("cell")
      .map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    [],
    ["3,000", "1,500"],
    ["1,000", "1,000"],
    ["4,000", "2,500"],
    ["0.0%", "37.5%"],
    ["0.04", "0.03"],
  ]);
  const labels = screen.getAllByRole("rowheader").map((header) => header.textContent?.trim());
  expect(labels).toEqual([
    "Before model spend",
    "Model spend",
    "Total",
    "Saving",
    "Cost of a run EUR/run",
  ]);
  expect(screen.getAllByRole("columnheader").map((header) => header.textContent)).toEqual([
    "EUR/year",
    "Own servers",
    "Rented",
  ]);
});

test("the cheapest approach is marked in words, not by colour alone", () => {
  render(<AnswerBars answer={answer(sampleScenario, sampleFigures)} />);
  const marked = screen
    .getAllByRole("listitem")
    .filter((item) => within(item).queryByLabelText("costs least"));
  expect(marked.map((item) => item.textContent)).toEqual(["Rented2,500"]);
  expect(screen.getByRole("heading")).toHaveProperty(
    "textContent",
    answer(sampleScenario, sampleFigures).headline,
  );
});
