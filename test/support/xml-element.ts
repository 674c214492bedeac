import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An XML element with its children in the order of the file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Node = Record<string, unknown>;
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
});

function element(node: Node): XmlElement {
  const name = Object.keys(node).find((key) => key !== ":@")!;
  const children = node[name] as Node[];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: children.filter((child) => !("#text" in child)).map(element),
    text: children.map((child) => child["#text"] ?? "").join(""),
  };
}

/** The root element; throws where the text is not well-formed. */
export function xmlElement(text: string): XmlElement {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(`line ${verdict.err.line}: ${verdict.err.msg}`);
  const nodes = parser.parse(text) as Node[];
  return element(nodes.find((node) => !Object.keys(node)[0]!.startsWith("?"))!);
}

/** The element and everything below it, in document order. */
export function descendants(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(descendants)];
}
