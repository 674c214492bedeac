import type { FunctionRecord } from "../../src/functions/function-record";
import { code, list, prose, section } from "./markdown";

/** What German Excel says of the function, for whoever follows its help link to this page. */
export function germanSection({ summary, parameters }: FunctionRecord): string | undefined {
  const lines = parameters.map(
    ({ name, description }) => `${code(name)}: ${prose(description.de)}`,
  );
  return section("Auf Deutsch", prose(summary.de), list(lines));
}
