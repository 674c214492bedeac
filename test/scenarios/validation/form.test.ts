import fc from "fast-check";
import { nearestWord } from "../../../src/scenarios/validation/nearest-word";
import {
  changedScenario,
  isObject,
  part,
  paths,
  said,
  saidOf,
  type Json,
  type JsonObject,
  type Path,
} from "../../support/changed-scenario";

const template = changedScenario(() => undefined);
const all = paths(template);
const fields = all.filter((path) => typeof path[path.length - 1] === "string");
const inAList = (path: Path) => typeof path[path.length - 1] === "number";

/** Fields that a scenario may leave out, from its documented type; `published` is mandatory for a bridge. */
const OPTIONAL = new Set(
  "tables deck budget bundled quoted_above low high published minimum above maximum whole choices note selector main rate url source total signed digits flip_points exit cases case_lines set sensitivity two_way curves compare limit fixed minimum included step_size step_cost steps intervals".split(
    " ",
  ),
);

/** A document may have no day, though an entry of the log has one; part of a curve may cost nothing a unit. */
const mayBeLeftOut = (path: Path): boolean =>
  (path[0] === "sources" && fieldOf(path) === "date") ||
  (path[0] === "curves" && fieldOf(path) === "unit") ||
  (path[0] === "tables" &&
    ["basis", "formula", "note", "row_label", "chart"].includes(fieldOf(path)));
const fieldOf = (path: Path) => String(path[path.length - 1]);
function replaced(path: Path, value: Json | undefined, name = fieldOf(path)): JsonObject {
  return changedScenario((scenario) => {
    const parent = part(scenario, path.slice(0, -1)) as JsonObject;
    if (value === undefined) delete parent[fieldOf(path)];
    else parent[name] = value;
    if (name !== fieldOf(path)) delete parent[fieldOf(path)];
  });
}

/** The id of the thing around a value, by which its place is named. */
function idAround(path: Path): string {
  const ids = path
    .map((_, i) => part(template, path.slice(0, i)))
    .map((each) => (isObject(each) && typeof each["id"] === "string" ? each["id"] : ""));
  const own = ids
    .slice(1)
    .reverse()
    .find((id) => id !== "");
  return own ?? "";
}

test("a value of the wrong kind is refused at its field, by the nearest id", () => {
  const wrong = fc.constantFrom<Json>(null, {}, [], [[]], { id: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...fields), wrong, (path, value) => {
      const old = part(template, path);
      const before = fc.stringify(old);
      fc.pre(!(Array.isArray(old) && Array.isArray(value)) && before !== fc.stringify(value));
      const message = said(replaced(path, value));
      expect(message).toContain(fieldOf(path));
      expect(message).toContain(fieldOf(path) === "id" ? "id" : idAround(path));
    }),
    { numRuns: 400 },
  );
});

test("a field that is left out is told by its name and its place, unless it may be left out", () => {
  const mandatory = fields.filter((path) => !OPTIONAL.has(fieldOf(path)) && !mayBeLeftOut(path));
  fc.assert(
    fc.property(fc.constantFrom(...mandatory), (path) => {
      const owner = part(template, path.slice(0, -1));
      // A price need not be named for every approach.
      // Nor need every row of a table have a value in every column.
      fc.pre(!["rate", "values"].includes(String(path[path.length - 2])) && isObject(owner));
      const message = said(replaced(path, undefined));
      expect(message).toContain(fieldOf(path));
      expect(message).toContain(fieldOf(path) === "id" ? "lacks" : idAround(path));
    }),
    { numRuns: 300 },
  );
});

test("a misspelt field is told with the one that was meant", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), (path) => {
      const name = fieldOf(path);
      const message = said(
        replaced(path, part(template, path) ?? null, `${name}${name.slice(-1)}`),
      );
      expect(message).toContain(`did you mean "${name}"?`);
    }),
    { numRuns: 300 },
  );
});

test("an entry of the wrong kind in a list is told by its number", () => {
  fc.assert(
    fc.property(fc.constantFrom(...all.filter(inAList)), (path) => {
      const message = said(replaced(path, false));
      expect(message).toContain(`[${path[path.length - 1]}]`);
    }),
    { numRuns: 200 },
  );
});

test("a word with one slip is recognised", () => {
  const words = ["runs_per_month", "run_fee", "TOT.subtotal", "amortization_years", "label"];
  const slip = fc.tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom(0, 1, 2));
  fc.assert(
    fc.property(slip, ([word, position, kind]) => {
      const at = position % (word.length - 1);
      const [before, here, next, after] = [
        word.slice(0, at),
        word[at] ?? "",
        word[at + 1] ?? "",
        word.slice(at + 2),
      ];
      const written = [
        `${before}${next}${here}${after}`,
        `${before}${here}x${next}${after}`,
        `${before}${next}${after}`,
      ][kind];
      expect(nearestWord(written ?? "", words)).toBe(word);
    }),
  );
});

it.each(["=1+1", "a*b", "what?", "~x", "x".repeat(61)])(
  "refuses the approach label %s",
  (label) => {
    const scenario = changedScenario((json) => {
      (part(json, ["approaches", 1]) as JsonObject)["label"] = label;
    });
    expect(said(scenario)).toContain("a text of at most 60 characters that has none of * ? ~");
  },
);

it.each([0.5, 10, "2"])(
  "refuses %p as the digits that a published figure is rounded to",
  (digits) => {
    expect(saidOf("pub.llm_month", { digits })).toContain(
      "published figure pub.llm_month: digits must be a whole number from -9 to 9",
    );
  },
);
