import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { descendants, xmlElement, type XmlElement } from "./xml-element";

/** The parts of a package by path. */
export type Parts = ReadonlyMap<string, string>;

export const xlsxParts = (bytes: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));

/** The parts as a package again. */
export const packageBytes = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])), {
    level: 0,
  });

export function partText(parts: Parts, path: string): string {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`no part ${path}`);
  return text;
}

/** All elements of one name in a part, in the order of the file. */
export const elementsOf = (parts: Parts, path: string, name: string): readonly XmlElement[] =>
  descendants(xmlElement(partText(parts, path))).filter((element) => element.name === name);

/** The attributes of all elements of one name in a part. */
export const attributesOf = (
  parts: Parts,
  path: string,
  name: string,
): readonly Readonly<Record<string, string>>[] =>
  elementsOf(parts, path, name).map(({ attributes }) => attributes);
