import { sourceFiles, type SourceFile } from "./support/source-files";

/** Each folder with those it may import from, itself included. What is not listed here may not exist. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: ["engine"],
  formula: ["engine", "formula"],
  catalog: ["engine", "formula", "catalog"],
  functions: ["engine", "formula", "catalog", "functions"],
  scenarios: ["engine", "formula", "catalog", "functions", "scenarios"],
  workbook: ["engine", "formula", "catalog", "functions", "scenarios", "workbook"],
  "hosts/xlsx": ["engine", "formula", "workbook", "hosts/xlsx"],
  "hosts/excel": ["engine", "formula", "functions", "workbook", "hosts/excel"],
  taskpane: [
    "engine",
    "formula",
    "catalog",
    "functions",
    "scenarios",
    "workbook",
    "hosts/xlsx",
    "hosts/excel",
    "taskpane",
  ],
  cli: ["engine", "formula", "catalog", "functions", "scenarios", "workbook", "hosts/xlsx", "cli"],
};
/** Packages that a folder may use; the others of a list of files do without any. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  engine: /^(decimal\.js|pure-rand\/.*)$/,
  formula: /^(decimal\.js|@borgar\/fx)$/,
  functions: /^(decimal\.js|@borgar\/fx)$/,
  "hosts/xlsx": /^fflate$/,
  taskpane: /^(react|react-dom(\/.*)?|@fluentui\/.*)$/,
  cli: /^node:/,
};

const files = sourceFiles("src");
const folderOf = (path: string): string => /^src\/(hosts\/[^/]+|[^/]+)/.exec(path)?.[1] ?? path;
/** Code without comments and strings, so that prose may name what code may not. */
const codeOf = ({ text }: SourceFile): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gm, '""');
const offenders = (rule: (file: SourceFile) => boolean): readonly string[] =>
  files.filter(rule).map((file) => file.path);

describe("the architecture", () => {
  it.each(Object.keys(MAY_IMPORT))("src/%s imports only from the folders before it", (folder) => {
    const wrong = files
      .filter((file) => folderOf(file.path) === folder)
      .flatMap((file) =>
        file.imports
          .filter((target) => target.startsWith("src/"))
          .filter((target) => !MAY_IMPORT[folder]?.includes(folderOf(target)))
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it("uses a package only in the folder that it is for", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((target) => !target.startsWith("src/") && !target.startsWith("package.json"))
        .filter((target) => MAY_USE[folderOf(file.path)]?.test(target) !== true)
        .map((target) => `${file.path} uses ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no folder in src that the rules do not know", () => {
    expect(offenders((file) => MAY_IMPORT[folderOf(file.path)] === undefined)).toEqual([]);
  });

  it("reads the rate card's JSON in one file, which the functions and their host never import themselves", () => {
    const readers = (target: string) =>
      files.filter(({ imports }) => imports.includes(target)).map(({ path }) => path);
    expect(readers("src/catalog/rate-card.json")).toEqual(["src/catalog/rate-card.ts"]);
    const early = /^src\/(functions|hosts)\//;
    const facts = "src/functions/facts";
    expect(readers("src/catalog/rate-card").filter((path) => early.test(path))).toEqual([
      `${facts}.ts`,
    ]);
    expect(readers(facts).filter((path) => early.test(path))).toEqual([]);
    expect(readers("src/catalog/rate-in-force").filter((path) => early.test(path))).toEqual([]);
  });

  it("names Office's globals only in hosts/excel and taskpane", () => {
    const office = /\b(Office|Excel|CustomFunctions|OfficeExtension|OfficeRuntime)\s*\./;
    const allowed = ["hosts/excel", "taskpane"];
    expect(
      offenders((file) => !allowed.includes(folderOf(file.path)) && office.test(codeOf(file))),
    ).toEqual([]);
  });

  it("keeps the clock, chance and the network below the hosts", () => {
    const outside =
      /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.|\bfetch\(|\bXMLHttpRequest\b/;
    const below = /^(hosts\/|taskpane|cli)/;
    expect(
      offenders((file) => !below.test(folderOf(file.path)) && outside.test(codeOf(file))),
    ).toEqual([]);
  });

  it("never makes code from text, which the pane's content security policy forbids", () => {
    expect(offenders((file) => /\beval\s*\(|\bnew\s+Function\b/.test(codeOf(file)))).toEqual([]);
  });

  it("has no float power, exponential or logarithm where values are written", () => {
    // Their last digit differs between JavaScript engines; compiled float64 forms are not written to files.
    const floats = /\bMath\.(pow|exp|log|log10|log2|expm1|log1p)\b/;
    const written = /^(engine|functions|scenarios|workbook|hosts\/xlsx)$/;
    expect(
      offenders((file) => written.test(folderOf(file.path)) && floats.test(codeOf(file))),
    ).toEqual([]);
  });

  it("has no class but the error", () => {
    const declared = (path: string) => path.endsWith(".d.ts");
    const classes = offenders((file) => !declared(file.path) && /\bclass\s+\w/.test(codeOf(file)));
    expect(classes).toEqual(["src/engine/tco-error.ts"]);
  });

  it("names files in kebab case after what they hold, components in Pascal case, and has no barrels", () => {
    const names = /^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*\.tsx)$/;
    const empty = /^(index|utils?|helpers?|common|manager)$/;
    const baseName = (path: string) =>
      path.replace(/^.*\//, "").replace(/\.d\.ts$|\.ts$|(?<![A-Z]\w*)\.tsx$/, "");
    expect(
      offenders(({ path }) => !names.test(baseName(path)) || empty.test(baseName(path))),
    ).toEqual([]);
  });

  it("has no file over 250 lines, and a median of at most 60", () => {
    const lengths = files.map((file) => file.text.split("\n").length - 1).sort((a, b) => a - b);
    expect(offenders((file) => file.text.split("\n").length - 1 > 250)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  it("exports by name only", () => {
    expect(offenders((file) => /^export (default|\*)/m.test(codeOf(file)))).toEqual([]);
  });

  it("leaves out no test: none skipped, none focused, none empty", () => {
    const wrong = sourceFiles("test")
      .filter((file) =>
        /\b(it|test|describe)\.(skip|only|todo)\b|\b(xit|fit|xdescribe|fdescribe)\(/.test(
          codeOf(file),
        ),
      )
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });
});
