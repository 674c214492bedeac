import { escapeText } from "./escape-text";

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function attributeText(value: string | number | boolean): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  // A line end or tab in an attribute reads back as a space unless it is written as a reference.
  return escapeText(value)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** One XML element; `content` is XML already, attributes without a value are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly string[]
): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${attributeText(value)}"`;
  }
  let inside = "";
  for (const each of content) inside += each;
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}
