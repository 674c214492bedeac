import { oncePer } from "../../engine/once-per";
import type { Scenario } from "../../scenarios/scenario";
import { coneOf, wordsOfBridges } from "../cone";
import { caseColumns } from "./case-columns";
import { scenarioLines } from "./scenario-lines";

/** Over how many columns of Cases an input, a choice or a line is computed; 0 where no case needs it. */
export type CaseSpan = (id: string) => number;

/** What the total depends on is computed in every case, what is only shown or reconciled in the first ones. */
export const caseSpan = oncePer((scenario: Scenario): CaseSpan => {
  const columns = caseColumns(scenario);
  const shown = columns.filter(({ one }) => !one.totalOnly).length;
  const always = coneOf(scenario, [scenario.roles.total]);
  const sometimes = coneOf(scenario, [...scenarioLines(scenario), ...wordsOfBridges(scenario)]);
  return (id) => {
    if (always.has(id)) return columns.length;
    return sometimes.has(id) ? shown : 0;
  };
});
