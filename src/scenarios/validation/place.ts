/** Where in a scenario something stands: named by the ids around it, then by fields. */
export interface Place {
  /** `sheet totals, line TOT.build`; empty where nothing around it has an id. */
  readonly named: string;
  /** `base.connic`, `steps[1].amount`; empty for the named thing itself. */
  readonly path: string;
}

export const WHOLE: Place = { named: "", path: "" };

export function field({ named, path }: Place, name: string): Place {
  return { named, path: path === "" ? name : `${path}.${name}` };
}

export function entry({ named, path }: Place, index: number): Place {
  return { named, path: `${path}[${index}]` };
}

/** A place of its own, whatever the path to it: people look for ids, not for the twelfth entry of a list. */
export function called(place: Place, word: string, id: string): Place {
  const own = `${word} ${id}`;
  return { named: place.named === "" ? own : `${place.named}, ${own}`, path: "" };
}

/** A problem in a sentence: the place is its subject, `predicate` goes on from there. */
export function problem({ named, path }: Place, predicate: string): string {
  if (path === "") return `${named || "the scenario"} ${predicate}`;
  return named === "" ? `${path} ${predicate}` : `${named}: ${path} ${predicate}`;
}
