import { templates, templateScenario } from "../../src/scenarios/templates";
import type { Plan } from "../../src/workbook/plan";
import { styles } from "../../src/workbook/styles";
import { code, list, prose } from "./markdown";
import { templatePlan } from "./template-plan";

/** What each template asks, what its workbook answers as it comes, and what it is held against. */
export const templateSections = (): string => templates.map(({ id }) => sectionOf(id)).join("\n\n");

function sectionOf(id: string): string {
  const { title, question, approaches, published, bridges, sources, as_of } = templateScenario(id);
  const [document] = sources;
  const day = document?.date ?? document?.accessed;
  return [
    `### ${prose(title)}`,
    `${code(`tco build ${id}`)} · ${prose(question)}`,
    `**${prose(answer(templatePlan(id)))}**`,
    `![Summary of ${id}](images/${id}.png)`,
    list([
      ...(approaches.length > 1
        ? [`Compared: ${prose(approaches.map(({ label }) => label).join(", "))}.`]
        : []),
      `Prices as of ${as_of}.`,
      `Held against _${prose(document?.title ?? "")}_ (${prose(document?.publisher ?? "")}, ${day}): ${published.length} of its figures, ${bridges.length} bridges from what it prints to what its own inputs give.`,
    ]),
  ].join("\n\n");
}

/** The first sentence of the Summary. */
function answer({ sheets }: Plan): string {
  const cells = sheets.find(({ id }) => id === "summary")?.cells ?? [];
  return String(cells.find(({ style }) => style.size === styles.headline.size)?.value ?? "");
}
