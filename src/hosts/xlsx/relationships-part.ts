import { element } from "./element";
import { NAMESPACES } from "./namespaces";
import { plainPart, type Part } from "./part";

export interface Relationship {
  /** The last word of the type's address, or a whole address where it is not an Office document's. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Relationships are numbered in their order: the first is rId1. */
export const relationshipId = (index: number): string => `rId${index + 1}`;

const typeAddress = (type: string): string =>
  type.startsWith("http") ? type : `${NAMESPACES.relationships}/${type}`;

const relationship = ({ type, target, external }: Relationship, index: number): string =>
  element("Relationship", {
    Id: relationshipId(index),
    Type: typeAddress(type),
    Target: target,
    TargetMode: external ? "External" : undefined,
  });

/** The relationships of the part at `path`; none, no part. */
export function relationshipsPart(path: string, all: readonly Relationship[]): readonly Part[] {
  if (all.length === 0) return [];
  const slash = path.lastIndexOf("/") + 1;
  const root = element(
    "Relationships",
    { xmlns: NAMESPACES.packageRelationships },
    ...all.map(relationship),
  );
  return [plainPart(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`, root)];
}
