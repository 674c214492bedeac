import { checkName } from "../../formula/check-name";
import { bridgedId, digitsId, oursId, restId, stepIds } from "../bridge-ids";
import type { Scenario } from "../scenario";
import { messageId } from "../message-id";
import { alikeInExcel, exceptCapitals } from "./alike-in-excel";
import { linesOf } from "./lines-of";
import { called, field, problem, WHOLE, type Place } from "./place";
import { refusalOf } from "./outcome-of";
import { repeated } from "./repeated";
import { isReserved } from "./reserved-ids";
import { tablesOf } from "./tables-of";

interface Declared {
  readonly id: string;
  readonly place: Place;
}

/** Formulas find things by id: each must be readable as one name, and stand for one thing only. */
export function idProblems(scenario: Scenario): readonly string[] {
  const declared = declaredIds(scenario);
  return [
    ...listedIdProblems(scenario),
    ...labelProblems(scenario),
    ...declared.flatMap(({ id, place }) => {
      const fault = nameFault(id);
      return fault === undefined ? [] : [problem(place, `${fault}; choose another id`)];
    }),
    ...repeated(declared, ({ id }) => alikeInExcel(id)).map(([{ id, place }, earlier]) =>
      problem(
        place,
        `has the id "${id}" that ${earlier.place.named} has already${exceptCapitals(id, earlier.id)}; choose another`,
      ),
    ),
  ];
}

function nameFault(id: string): string | undefined {
  if (isReserved(id)) return `has the id "${id}", which every workbook uses for a row of its own`;
  const refusal = refusalOf(() => checkName(id));
  return refusal && `has an id that cannot be used: ${refusal.replace(/^.*?: |\.$/g, "")}`;
}

/** What may stand in a formula or names a row of the workbook. */
function declaredIds(scenario: Scenario): readonly Declared[] {
  const { inputs, capabilities, published, bridges, alerts } = scenario;
  const at = (word: string, id: string, name = id): Declared => ({
    id: name,
    place: called(WHOLE, word, id),
  });
  return [
    ...inputs.map(({ id }) => at("input", id)),
    ...capabilities.map(({ id }) => at("capability", id, `choice_${id}`)),
    ...linesOf(scenario).map(({ line, place }) => ({ id: line.id, place })),
    ...published.flatMap(({ id }) =>
      [id, digitsId(id)].map((name) => at("published figure", id, name)),
    ),
    ...bridges.flatMap((bridge) =>
      [bridge.id, ...stepIds(bridge), bridgedId(bridge), oursId(bridge), restId(bridge)].map(
        (row) => at("bridge", bridge.id, row),
      ),
    ),
    ...alerts.map(({ id }) => at("alert", id)),
    ...tablesOf(scenario).flatMap(({ table, place }) => [
      { id: messageId(table), place },
      ...table.rows.map(({ id }) => ({ id, place: called(place, "row", id) })),
    ]),
  ];
}

/** Approaches, sheets and sources: looked up in a list of their own kind. */
function listedIdProblems(scenario: Scenario): readonly string[] {
  const { id: own, approaches, sheets, tables = [], sources } = scenario;
  const twice = (word: string, ids: readonly string[]) =>
    repeated(ids, alikeInExcel).map(([id, earlier]) =>
      problem(
        called(WHOLE, word, id),
        `stands in the list twice${exceptCapitals(id, earlier)}; give one of them another id`,
      ),
    );
  return [
    ...(/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(own)
      ? []
      : ["id names the workbook's file; write it with letters, digits, - and _ only"]),
    ...approaches.flatMap(({ id }) => {
      const remedy = approachRemedy(id);
      return remedy === undefined
        ? []
        : [problem(called(WHOLE, "approach", id), `has an id that cannot be used; ${remedy}`)];
    }),
    ...twice(
      "approach",
      approaches.map(({ id }) => id),
    ),
    ...twice(
      "sheet",
      [...sheets, ...tables].map(({ id }) => id),
    ),
    ...twice(
      "source",
      sources.map(({ id }) => id),
    ),
  ];
}

/** The budget's postings find their approach by its label. */
const labelProblems = ({ approaches }: Scenario): readonly string[] =>
  repeated(approaches, ({ label }) => alikeInExcel(label)).map(([{ id, label }, earlier]) =>
    problem(
      field(called(WHOLE, "approach", id), "label"),
      `is "${label}", as approach ${earlier.id} has it${exceptCapitals(label, earlier.label)}; write another`,
    ),
  );

/** Values are kept in objects by approach id, and every object has a "constructor" that nobody wrote. */
function approachRemedy(id: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(id)) return "write it with letters, digits and _ only";
  return id in Object.prototype ? "choose another word" : undefined;
}
