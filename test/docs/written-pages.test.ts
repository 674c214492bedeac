import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writtenPages } from "../../scripts/docs/written-pages";

const written = writtenPages();
const allPages = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name.replaceAll("\\", "/")}`);

test.each([...written])("%s is what the records say (npm run docs writes it)", (file, text) => {
  expect(existsSync(file) ? readFileSync(file, "utf8") : undefined).toBe(text);
});

test("no page is left of a function that is gone", () => {
  const pages = allPages.filter((file) => file.startsWith("docs/functions/"));
  expect(pages.filter((file) => !written.has(file))).toEqual([]);
});

test.each(allPages)("%s links only to files that are there", (file) => {
  const links = [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)];
  const missing = links
    .map(([, target = ""]) => join(dirname(file), target))
    .filter((target) => !existsSync(target));
  expect(missing).toEqual([]);
});
