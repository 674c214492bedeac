import { families, type Family } from "../../src/functions/family";
import { functionsOf } from "./function-index";
import { list } from "./markdown";

const OPENING = "<!-- functions: written by `npm run docs` -->";
const CLOSING = "<!-- /functions -->";

/** The README with its list of functions as the records have it now. */
export function withFunctions(readme: string): string {
  const start = readme.indexOf(OPENING);
  const end = readme.indexOf(CLOSING);
  if (start < 0 || end < start)
    throw new Error(`README.md has lost its marks ${OPENING} ${CLOSING}`);
  return `${readme.slice(0, start + OPENING.length)}\n\n${functionList()}\n\n${readme.slice(end)}`;
}

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
