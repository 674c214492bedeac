import { escapeText } from "./escape-text";

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const attribute = ([name, value]: [string, string | number | boolean | undefined]): string => {
  if (value === undefined) return "";
  if (typeof value === "boolean") return ` ${name}="${value ? 1 : 0}"`;
  // A line end or tab in an attribute reads back as a space unless it is written as a reference.
  const text = escapeText(String(value)).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
  return ` ${name}="${text}"`;
};

/** One XML element; `content` is XML already, attributes without a value are left out. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...content: readonly string[]
): string => {
  const start = `<${name}${Object.entries(attributes).map(attribute).join("")}`;
  const inside = content.join("");
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
};
