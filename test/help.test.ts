import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogue } from "../src/functions/catalogue";

/** The pages of help, as `npm run build` put them into dist/. */
const DIST = join(__dirname, "../dist");
if (!existsSync(join(DIST, "help"))) throw new Error("no dist/help: run `npm run build` first");
const pages = readdirSync(join(DIST, "help"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html"))
  .map((name) => `help/${name.replaceAll("\\", "/")}`);
const html = (page: string) => readFileSync(join(DIST, page), "utf8");
const targets = (page: string) =>
  [...html(page).matchAll(/\b(?:href|src)="?([^">\s]+)/g)].map(([, target = ""]) => target);

it.each(["functions.json", "functions.de.json"])(
  "leads from each function of %s to its page",
  (name) => {
    const { functions } = JSON.parse(html(name)) as {
      functions: { id: string; helpUrl: string }[];
    };
    expect(functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
    const manifest = html("manifest.xml");
    for (const { id, helpUrl } of functions) {
      const { origin, pathname } = new URL(helpUrl);
      expect(manifest).toContain(`"${origin}/taskpane.html"`);
      expect(pathname).toBe(`/help/functions/${id}.html`);
      expect(pages).toContain(pathname.slice(1));
    }
  },
);

it.each([...pages, "support.html"])(
  "%s links only to files that are served, or to other sites by https",
  (page) => {
    const own = targets(page).filter((target) => !target.startsWith("https://"));
    expect(own.length).toBeGreaterThan(1);
    const missing = own.filter(
      (target) => !existsSync(join(DIST, dirname(page), target.replace(/#.*/, ""))),
    );
    expect(missing).toEqual([]);
  },
);

it.each(pages)("%s runs no script and takes nothing from other servers", (page) => {
  expect(html(page)).not.toMatch(/<script|<iframe|\son\w+=|style=/i);
  expect(html(page)).toContain("default-src 'none'; img-src 'self'; style-src 'self'");
  expect(html(page)).toMatch(/<link rel="?stylesheet"? href="?(\.\.\/)*help\.css/);
});

it.each(catalogue)("shows the formula texts of $name unharmed", ({ name, examples }) => {
  const codes = [...html(`help/functions/${name}.html`).matchAll(/<code>(.+?)<\/code>/g)].map(
    ([, text = ""]) =>
      text
        .replaceAll("&quot;", '"')
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&"),
  );
  expect(codes).toEqual(expect.arrayContaining(examples.map(({ call }) => call)));
});
