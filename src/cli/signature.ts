import type { FunctionRecord } from "../functions/define-function";

type Parameter = FunctionRecord["parameters"][number];

/** How a function is called, what may be left out in brackets with its default. */
export const signature = ({ name, parameters }: FunctionRecord): string =>
  `${name}(${parameters.map(parameterText).join(", ")})`;

function parameterText({ name, default: preset, optional, repeating }: Parameter): string {
  if (repeating === true) return `[${name} …]`;
  if (optional === true) return `[${name}]`;
  return preset === undefined ? name : `[${name}=${presetText(preset)}]`;
}

function presetText(preset: number | string | boolean): string {
  if (typeof preset === "boolean") return preset ? "TRUE" : "FALSE";
  return typeof preset === "number" ? String(preset) : JSON.stringify(preset);
}
