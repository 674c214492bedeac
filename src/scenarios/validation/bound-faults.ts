import type { Call } from "../../formula/tree";
import type { FormulaSite } from "./formula-sites";
import type { KnownNames } from "./known-names";

export const readsBound = ({ name }: Call): boolean => name === "LOW" || name === "HIGH";

/** LOW and HIGH read the ends of an input's range, whatever case is live. */
export function boundFaults(call: Call, site: FormulaSite, names: KnownNames): readonly string[] {
  const { name, arguments: given } = call;
  if (site.table === undefined) return [`calls ${name}, which only the formulas of tables know`];
  const [of] = given;
  const known = of?.kind === "name" ? names.get(of.name) : undefined;
  return known?.kind === "input" && !known.each && given.length === 1
    ? []
    : [`must call ${name} as ${name}(id), with the id of an input that all approaches share`];
}
