import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { catalogue } from "../src/functions/catalogue";

/** What `npm run build` put into dist/. */
const dist = (name: string) => {
  const file = join(__dirname, "../dist", name);
  if (!existsSync(file)) throw new Error(`no dist/${name}: run \`npm run build\` first`);
  return readFileSync(file, "utf8");
};
const text = dist("functions.js");
/** In a failure a sentence is of more use than the bundle. */
const found = (pattern: RegExp) => text.match(pattern)?.[0];

test("the functions bundle stays below 60 KB gzipped", () => {
  expect(gzipSync(text).length).toBeLessThan(60_000);
});
test("the functions load without React and without the pane", () => {
  expect(found(/react-dom|useReducer|FluentProvider/)).toBeUndefined();
});
test("the functions load without the prices, which are a file of their own below 60 KB gzipped", () => {
  const aPrice = /voyage-law-2\/input/;
  expect(found(aPrice)).toBeUndefined();
  const card = dist("rate-card.js");
  expect(card).toMatch(aPrice);
  expect(gzipSync(card).length).toBeLessThan(60_000);
});
test("the functions load without their documentation, which Excel has from functions.json", () => {
  const words = catalogue.flatMap(({ summary, parameters, remarks, examples }) => [
    ...[summary, ...parameters.map(({ description }) => description)].flatMap(Object.values),
    ...remarks,
    ...examples.map(({ note }) => note),
  ]);
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter((each: string) => text.includes(each))).toEqual([]);
});
test("nothing evaluates text, which the pane's content security policy forbids", () => {
  expect(found(/\bnew Function\(|\beval\(/)).toBeUndefined();
});
test("the page loads Microsoft's office.js first, then the functions, then the pane", () => {
  const scripts = [...dist("taskpane.html").matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(
    ([, source]) => source,
  );
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "taskpane.js",
  ]);
});
test("the manifest's files are there", () => {
  const files = [...dist("manifest.xml").matchAll(/="https:\/\/[^/"]+\/([^"]+)"/g)].map(
    ([, path]) => path!,
  );
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((path) => !existsSync(join(__dirname, "../dist", path)))).toEqual([]);
});
test.each(["functions.json", "functions.de.json"])("%s names every function", (name) => {
  const { functions, allowErrorForDataTypeAny } = JSON.parse(dist(name));
  expect(allowErrorForDataTypeAny).toBe(true);
  expect(functions.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(["LLMSPEND", "EXPLAIN"]),
  );
});
