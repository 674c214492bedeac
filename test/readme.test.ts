import { existsSync, readFileSync } from "node:fs";
import { withFunctions } from "../scripts/docs/readme-functions";
import { catalogue } from "../src/functions/catalogue";
import { commands } from "../src/cli/commands";
import { sourceFiles } from "./support/source-files";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};
const glossary = [...readme.matchAll(/^\| \*\*(\w+)\*\* +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, word = "", meaning = "", avoid = ""]) => ({ word, meaning, avoid: avoid.split(", ") }),
);

describe("README.md", () => {
  it("links every function, by family (npm run docs writes the list)", () => {
    expect(readme).toBe(withFunctions(readme));
    for (const { name } of catalogue)
      expect(readme).toContain(`[${name}](docs/functions/${name}.md)`);
  });

  it("names only npm scripts that there are", () => {
    const documents = readme + readFileSync("CONTRIBUTING.md", "utf8");
    const named = [...documents.matchAll(/npm (?:run (?:--silent )?([\w:]+)|(test|start))/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, run, plain] of named) expect(Object.keys(scripts)).toContain(run ?? plain);
  });

  it("shows only commands that tco has", () => {
    const shown = [...readme.matchAll(/^tco (\w+)/gm)].map(([, name]) => name);
    expect(shown.length).toBeGreaterThan(4);
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(shown));
  });

  it("links to files that are there, pictures among them", () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
      ([, target = ""]) => target,
    );
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});

describe("the glossary", () => {
  it("has each word once, and advises against none of its own words", () => {
    const words = glossary.map(({ word }) => word);
    expect(words.length).toBeGreaterThan(10);
    expect(new Set(words).size).toBe(words.length);
    expect(glossary.flatMap(({ avoid }) => avoid).filter((word) => words.includes(word))).toEqual(
      [],
    );
  });

  it("is kept: no exported name and no file of src uses a word to avoid", () => {
    const avoided = new Set(glossary.flatMap(({ avoid }) => avoid));
    const wordsOf = (name: string) =>
      name.split(/[-_./]|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
    const names = sourceFiles("src").flatMap(({ path, text }) => [
      path.replace(/^src\//, "").replace(/\.tsx?$/, ""),
      ...[...text.matchAll(/^export (?:async )?(?:const|function|interface|type) (\w+)/gm)].map(
        ([, name = ""]) => name,
      ),
    ]);
    const wrong = names.filter((name) => wordsOf(name).some((word) => avoided.has(word)));
    expect(wrong).toEqual([]);
  });
});
