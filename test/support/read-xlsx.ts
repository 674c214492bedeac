import { strFromU8, unzipSync } from "fflate";

export type ReadValue = number | string | boolean | { readonly error: string };
export interface ReadCell {
  /** Left out for a formula without a stored result. */
  readonly value?: ReadValue;
  readonly formula?: string;
}
export type ReadBook = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (all, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return decimal !== undefined ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? all);
  });

/** Text of a cell: `_x0041_` stands for a character that XML could not hold. */
const cellText = (xml: string): string =>
  unescapeXml(xml).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) =>
    String.fromCharCode(parseInt(hex, 16)),
  );

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes);
  return found?.[1] === undefined ? undefined : unescapeXml(found[1]);
};

/** The texts of all `t` elements inside, as rich text has several. */
const innerTexts = (xml: string): string =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)]
    .map((match) => cellText(match[1] ?? ""))
    .join("");

const sharedTexts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map((match) => innerTexts(match[1] ?? ""));

function readValue(type: string, content: string, texts: readonly string[]): ReadValue | undefined {
  if (type === "inlineStr") return innerTexts(content);
  const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(content)?.[1];
  if (type === "str") return cellText(value ?? "");
  if (value === undefined) return undefined;
  if (type === "s") return texts[Number(value)] ?? "";
  if (type === "b") return value === "1";
  return type === "e" ? { error: unescapeXml(value) } : Number(value);
}

const CELL = /<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;
const FORMULA = /<f(?:\s[^>]*)?>([^<]*)<\/f>/;

function readSheet(xml: string, texts: readonly string[]): ReadonlyMap<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const [, attributes = "", content = ""] of xml.matchAll(CELL)) {
    const formula = FORMULA.exec(content)?.[1];
    const value = readValue(attribute(attributes, "t") ?? "n", content, texts);
    if (value === undefined && formula === undefined) continue;
    cells.set(attribute(attributes, "r") ?? "", {
      ...(value === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula: unescapeXml(formula) }),
    });
  }
  return cells;
}

/** Each sheet's path in the package by the sheet's name. */
export function sheetPaths(
  files: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, string> {
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\s([^>]*)\/>/g)].map(
      ([, attributes = ""]) => [attribute(attributes, "Id"), attribute(attributes, "Target") ?? ""],
    ),
  );
  const sheets = [...text("xl/workbook.xml").matchAll(/<sheet\s([^>]*?)\/>/g)];
  return new Map(
    sheets.map(([, attributes = ""]) => {
      const target = targets.get(attribute(attributes, "r:id")) ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      return [attribute(attributes, "name") ?? "", path];
    }),
  );
}

/** Every cell with a value or formula of an .xlsx file, by sheet and A1 name. */
export function readXlsx(bytes: Uint8Array): ReadBook {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const texts = sharedTexts(text("xl/sharedStrings.xml"));
  return new Map(
    [...sheetPaths(files)].map(([name, path]) => [name, readSheet(text(path), texts)]),
  );
}
