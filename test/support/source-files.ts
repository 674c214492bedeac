import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports, types included: paths from the root for our own files, else the module's name. */
  readonly imports: readonly string[];
}

const ROOT = process.cwd();

/** Every hand-written TypeScript file below a folder. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => sourceFile(join(ROOT, folder, name)));
}

function sourceFile(file: string): SourceFile {
  const text = readFileSync(file, "utf8");
  const named = [
    ...text.matchAll(/^(?:import|export)\s[\w\s{},*]*?\bfrom\s+["']([^"']+)["']/gm),
    ...text.matchAll(/^import\s+["']([^"']+)["']/gm),
    ...text.matchAll(/\b(?:import|require)\(["']([^"']+)["']\)/g),
  ];
  return {
    path: fromRoot(file),
    text,
    imports: named.map(([, target = ""]) =>
      target.startsWith(".") ? fromRoot(normalize(join(dirname(file), target))) : target,
    ),
  };
}

const fromRoot = (file: string): string => relative(ROOT, file).split(sep).join("/");
