import { templates } from "../scenarios/templates";

/** Why a text is no template's id, in words; `undefined` when it is one. */
export function unknownTemplate(id: string): string | undefined {
  if (templates.some((template) => template.id === id)) return undefined;
  const known = templates.map((template) => template.id).join(", ");
  return `no template ${JSON.stringify(id)}; there is ${known}`;
}
