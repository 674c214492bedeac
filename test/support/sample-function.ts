import { defineFunction } from "../../src/functions/define-function";
import type { FunctionRecord } from "../../src/functions/define-function";
import type { ParameterKind } from "../../src/functions/parameter";

type Kinds = Readonly<Record<string, ParameterKind>>;
type Definition<P extends Kinds> = Parameters<typeof defineFunction<P>>[0];
type Beside = "name" | "family" | "summary" | "unit" | "examples" | "source";

/** A function as a test needs it, without the words about it. */
export function sampleFunction<P extends Kinds>(
  definition: Omit<Definition<P>, Beside>,
): FunctionRecord {
  return defineFunction<P>({
    name: "SAMPLE",
    family: "spend",
    summary: { en: "A sample.", de: "Ein Beispiel." },
    unit: "money",
    examples: [],
    source: "a test",
    ...definition,
  } as Definition<P>);
}

/** A description that says nothing. */
export const described = { en: "An argument.", de: "Ein Argument." };
