import { namesIn } from "../../formula/names-in";
import { parse } from "../../formula/parse";
import type { Tree } from "../../formula/tree";
import { periodOf } from "../../scenarios/period-of";
import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, offset, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { FIRST } from "../grid";
import { formulaOf } from "../formula-of";
import { caseArea, lineArea, rowsArea } from "./check-areas";
import { LEFT, toTheCent, type Check } from "./check-rows";
import { inputsOutside } from "./marked-inputs";
import { totalCheckWords } from "./total-check-words";

/** Checks of the totals: they add up, the second path agrees, and the cases are in order. */
export function totalChecks(scenario: Scenario): readonly Check[] {
  const side = (text: string) => (context: RowContext) =>
    formulaOf(text, meanings(scenario, context));
  return totalCheckWords(scenario, periodOf(scenario)).map(
    ({ id, label, how, left, right, counts }) => ({
      id,
      label,
      how,
      ...(counts ? counted : toTheCent(firstLine(right ?? left, scenario))),
      left: side(left),
      right: right === undefined ? 0 : side(right),
    }),
  );
}

const counted = { tolerance: "TOL.ratio", format: "whole" } as const;

/** What is expected begins with the line that it is in the unit of: factors come after. */
function firstLine(side: string, { roles }: Scenario): string {
  const lines = linesByWord(roles);
  const word = namesIn(parse(side)).find((name) => lines[name] !== undefined) ?? "";
  return lines[word] ?? "";
}

/** The lines that the list compares. */
const linesByWord = (roles: Scenario["roles"]): Readonly<Record<string, string | undefined>> => ({
  own: roles.subtotal ?? roles.total,
  totals: roles.total,
  spend: roles.passthrough,
  savings: roles.saving_amount,
  shares: roles.saving,
  each: roles.per_unit,
  units: roles.units,
});

/** The cells that the words of the list stand for. */
function meanings(scenario: Scenario, context: RowContext) {
  const { roles, approaches } = scenario;
  const own = roles.subtotal ?? roles.total;
  const inCase = (id: string, which: string) => () => caseArea(id, which, scenario, context);
  const [first = "", last = ""] = [roles.components[0], roles.components.at(-1)];
  const known: Readonly<Record<string, () => Tree>> = {
    components: () => rowsArea(first, last, FIRST, approaches.length, context),
    live_own: inCase(own, "live"),
    live_totals: inCase(roles.total, "live"),
    low: inCase(roles.total, "low"),
    middle: inCase(roles.total, "base"),
    high: inCase(roles.total, "high"),
    base: () => baselineCell(own, scenario, context),
    volume: () => volumeCell(scenario, context),
    outside: () => inputsOutside(scenario, context),
    disorder: () => cell("", "", offset(0), fixed(LEFT)),
  };
  const lines = linesByWord(roles);
  return (word: string) => {
    const line = lines[word];
    return line === undefined ? known[word]?.() : lineArea(line, scenario, context);
  };
}

function baselineCell(id: string, { approaches, baseline }: Scenario, { book, sheet }: RowContext) {
  const place = placeOf(book, id);
  const column = FIRST + approaches.findIndex((approach) => approach.id === baseline);
  return cell(place.sheet, sheet, fixed(place.row), fixed(column));
}

function volumeCell({ roles }: Scenario, { book, sheet }: RowContext) {
  const place = placeOf(book, roles.volume);
  return cell(place.sheet, sheet, fixed(place.row), fixed(place.column));
}
