import type { Plan } from "../../../src/workbook/plan";
import { inEnglish } from "../in-english";
import { readPlan, type ReadCell } from "../plan-reader";
import { tableSheets } from "../table-sheets";

/** The sheets before, after and behind those that calculate; WORKBOOK's order. Tables stand before the last. */
const FIRST = ["cover", "summary", "assumptions", "rate_card", "parity"];
const AFTER = [
  "totals",
  "flip_points",
  "curves",
  "accounts",
  "cash_flow",
  "cases",
  "variations",
  "scenarios",
  "sensitivity",
  "points",
  "break_even",
  "budget",
];
const LAST = ["deck", "reconciliation", "checks", "sources", "log"];
/** What the cover says of the workbook, by the label in column A. */
const FACTS = [
  /^version$/i,
  /^as of$/i,
  /^author$/i,
  /currency.*units/i,
  /signs/i,
  /rounding/i,
  /basis of comparison/i,
  /check/i,
  /alerts/i,
];
const HEADERS = [/answer/i, /contents/i, /colours/i];

/** Cover first and complete, sheets in order, contents that match them, links that lead somewhere. */
export function w02(plan: Plan): readonly string[] {
  const cover = readPlan(plan).cells.filter(({ sheet }) => sheet.id === "cover");
  return [
    ...(plan.sheets[0]?.id === "cover" ? [] : ["the first sheet is not the cover"]),
    ...misplaced(plan),
    ...missingFacts(plan, cover),
    ...wrongContents(plan, cover),
    ...brokenLinks(plan),
  ];
}

function misplaced(plan: Plan): readonly string[] {
  const ids = plan.sheets.map(({ id }) => id);
  const tables = tableSheets(plan).map(({ id }) => id);
  const named = [...FIRST, ...AFTER, ...tables, ...LAST];
  const calc = ids.filter((id) => !named.includes(id));
  const order = [...FIRST, ...calc, ...AFTER, ...tables, ...LAST];
  const expected = order.filter((id) => ids.includes(id));
  return ids.flatMap((id, at) =>
    id === expected[at] ? [] : [`${id} stands where ${expected[at]} belongs`],
  );
}

function missingFacts(plan: Plan, cover: readonly ReadCell[]): readonly string[] {
  const said = ({ value }: ReadCell) => inEnglish(plan, String(value));
  const labels = cover.filter(({ column }) => column === 0);
  const texts = labels.map(({ value }) => value);
  const beside = (label: RegExp) => {
    const found = labels.find((cell) => label.test(said(cell)));
    const next = cover.find(({ row, column }) => row === found?.row && column === 1);
    return found !== undefined && next !== undefined && next.value !== null && next.value !== "";
  };
  return [
    ...[plan.title, plan.subject].flatMap((text) =>
      texts.includes(text) ? [] : [`Cover does not say "${text}"`],
    ),
    ...[...FACTS, ...HEADERS.slice(0, 2)].flatMap((label) =>
      beside(label) ? [] : [`Cover says nothing for ${label.source}`],
    ),
    ...HEADERS.flatMap((header) =>
      labels.some((cell) => header.test(said(cell))) ? [] : [`Cover has no ${header.source}`],
    ),
  ];
}

function wrongContents(plan: Plan, cover: readonly ReadCell[]): readonly string[] {
  const listed = cover.flatMap(({ value, link }) =>
    link && "to" in link ? [[value, link.to.sheet]] : [],
  );
  const expected = plan.sheets.slice(1).map(({ name }) => [name, name]);
  return JSON.stringify(listed) === JSON.stringify(expected)
    ? []
    : [`Cover lists ${listed.map(String).join("; ")}`];
}

function brokenLinks(plan: Plan): readonly string[] {
  const names = plan.sheets.map(({ name }) => name);
  return readPlan(plan).cells.flatMap(({ address, link }) => {
    if (link === undefined) return [];
    const resolves = "to" in link ? names.includes(link.to.sheet) : URL.canParse(link.url);
    return resolves ? [] : [`${address} links to nothing`];
  });
}
