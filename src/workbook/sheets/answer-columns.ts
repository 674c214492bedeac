import type { Curves } from "../../scenarios/curves";
import type { FormatName, Scenario } from "../../scenarios/scenario";
import { volumeInput } from "../../scenarios/volume-input";
import { unitWords } from "../unit-words";

/** A column of Break-even: one formula for every crossover of a pair. */
export interface AnswerColumn {
  readonly id: string;
  readonly header: string;
  readonly format: FormatName;
  /** Names are columns, or areas of Points that belong to the pair. */
  readonly formula: string;
}

/** From left to right: which of how many crossovers, where it is, what it costs there, who is cheaper on either side. */
export function answerColumns(scenario: Scenario, curves: Curves): readonly AnswerColumn[] {
  const volume = volumeInput(scenario)?.unit ?? "";
  const column = (id: string, header: string, format: FormatName, formula: string) => ({
    ...{ id, header, format, formula },
  });
  const room = `IFS(found=0,"none in the range",number>found,"no further one"`;
  return [
    column("number", "Number", "whole", "ROWS(ids)"),
    column("found", "Found in the range", "whole", 'COUNTIF(crossovers,">=0")'),
    column(
      "volume",
      `Volume (${unitWords(volume)})`,
      "whole",
      "IF(found=0,range_end,SMALL(crossovers,MIN(number,found)))",
    ),
    column(
      "point",
      "Number of the point",
      "whole",
      "IF(found=0,ROWS(crossovers),MATCH(volume,crossovers,0))",
    ),
    column("cost", "Cost there", "money", "INDEX(costs,point)"),
    // Below the axis, which starts at 0: a chart draws no mark there. Excel takes a text for 0, and an error may stand nowhere.
    column("mark", "Mark in the chart", "whole", "IF(found=0,-1,cost)"),
    column("below", "Cheaper below", "text", "INDEX(cheaper_before,point)"),
    column("above", "Cheaper above", "text", "INDEX(cheaper,point)"),
    ...(curves.limit
      ? [
          column(
            "beyond",
            "Beyond published prices",
            "whole",
            "(number<=found)*(volume>MIN(limit_one,limit_other))",
          ),
          column(
            "status",
            "What it rests on",
            "text",
            `${room},beyond=1,"extended prices",TRUE,"published prices")`,
          ),
        ]
      : [column("status", "What it is", "text", `${room},TRUE,"crossover")`)]),
  ];
}
