import { families, type Family } from "../../src/functions/family";
import { functionsOf } from "./function-index";
import { list } from "./markdown";
import { withWritten } from "./with-written";

/** The README with its list of functions as the records have it now. */
export const withFunctions = (readme: string): string =>
  withWritten("README.md", readme, "functions", functionList());

function functionList(): string {
  return list(
    Object.entries(families).map(([family, title]) => {
      const links = functionsOf(family as Family).map(
        ({ name }) => `[${name}](docs/functions/${name}.md)`,
      );
      return `**${title.en}**: ${links.join(", ")}`;
    }),
  );
}
