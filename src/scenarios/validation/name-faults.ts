import { conversions } from "../../formula/conversions";
import { children } from "../../formula/children";
import type { Call, Tree } from "../../formula/tree";
import { boundFaults, readsBound } from "./bound-faults";
import { columnFaults, readsColumn } from "./column-faults";
import type { FormulaSite } from "./formula-sites";
import type { KnownName, KnownNames } from "./known-names";
import { didYouMean } from "./nearest-word";

/** What is wrong with the names in a formula, in predicates that go on from its place. */
export function nameFaults(
  tree: Tree,
  site: FormulaSite,
  names: KnownNames,
  approaches: readonly string[],
): readonly string[] {
  const inTable = site.table !== undefined && approaches.length > 1;
  const visit = (part: Tree, ofOneApproach: boolean): readonly string[] => {
    if (part.kind === "name") {
      const fault = nameFault(part.name, site, names);
      const apart = !ofOneApproach && names.get(part.name)?.each === true;
      return apart && fault.length === 0 ? [whichApproach(part.name, approaches)] : fault;
    }
    if (part.kind === "call" && readsColumn(part)) return columnFaults(part, site, names);
    if (part.kind === "call" && readsBound(part)) return boundFaults(part, site, names);
    const elsewhere = part.kind === "call" && (part.name === "AT" || part.name === "BASELINE");
    const inner = children(part).flatMap((child) => visit(child, ofOneApproach || elsewhere));
    return elsewhere ? [...elsewhereFault(part, approaches), ...inner] : inner;
  };
  return [...new Set(visit(tree, !inTable))];
}

function whichApproach(name: string, approaches: readonly string[]): string {
  return `uses ${name}, which each approach has its own of; write AT(${name},"${approaches[0]}")`;
}

function nameFault(name: string, site: FormulaSite, names: KnownNames): readonly string[] {
  if (conversions.has(name)) return [];
  const known = names.get(name);
  if (known && site.sees.includes(known.kind)) {
    return known.order < site.order ? [] : [tooEarly(known, site)];
  }
  if (known?.kind === "column") {
    return [`uses ${name}, which is a column; a message speaks of WHOLE(${name})`];
  }
  if (known) {
    return [`uses ${name}, which is a ${known.kind}: only bridges speak of those`];
  }
  const visible = [...names.values()].filter(
    ({ kind, order }) => site.sees.includes(kind) && order < site.order,
  );
  const offered = [...visible.map((one) => one.name), ...conversions.keys()];
  return [`uses "${name}", which is no input, choice or line${didYouMean(name, offered)}`];
}

function tooEarly({ name, where, order }: KnownName, site: FormulaSite): string {
  if (order === site.order) return `uses ${name}, which is this formula itself`;
  return `uses ${name}, which is computed later (${where}); a formula uses only what stands before it`;
}

/** AT and BASELINE read another approach's column, so they need the id of something that has one. */
function elsewhereFault(
  { name, arguments: given }: Call,
  approaches: readonly string[],
): readonly string[] {
  const [of, approach] = given;
  const wanted = name === "AT" ? 'AT(id,"approach")' : "BASELINE(id)";
  if (of?.kind !== "name" || given.length !== (name === "AT" ? 2 : 1)) {
    return [`must call ${name} as ${wanted}, with an id and not a calculation`];
  }
  if (name === "BASELINE") return [];
  const id = approach?.kind === "text" ? approach.value : undefined;
  if (id !== undefined && approaches.includes(id)) return [];
  const meant = id === undefined ? "" : `, but names "${id}"${didYouMean(id, approaches)}`;
  return [`must call AT with one of the approaches ${approaches.join(", ")} in quotes${meant}`];
}
