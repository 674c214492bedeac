import { Decimal } from "../../engine/decimal";
import { defineFunction } from "../define-function";
import { count, flags } from "../parameters";
import { rowBlock } from "../row-block";

export const CHECKLIST = defineFunction({
  name: "CHECKLIST",
  family: "time",
  summary: {
    en: "How many questions are answered with TRUE, and whether that is enough to look closer.",
    de: "Anzahl der mit WAHR beantworteten Fragen und ob sie für eine nähere Prüfung reicht.",
  },
  parameters: {
    answers: flags({
      en: "One TRUE or FALSE a question; a blank cell is FALSE.",
      de: "Je Frage WAHR oder FALSCH; eine leere Zelle ist FALSCH.",
    }),
    threshold: count(
      {
        en: "Answers with TRUE that are enough; 3 if left out.",
        de: "Ausreichende Anzahl an Antworten mit WAHR; ohne Angabe 3.",
      },
      { default: 3 },
    ),
  },
  unit: "1",
  gives: "row",
  columns: [
    { name: "count", unit: "1" },
    { name: "verdict", unit: "text" },
  ],
  method: 'number of TRUE answers, and "evaluate" from the threshold on, else "stay"',
  compute: ({ answers, threshold }) => {
    const count = new Decimal(answers.flat().filter(Boolean).length);
    return [[count, count.gte(threshold) ? "evaluate" : "stay"]];
  },
  native: "block",
  block: () => rowBlock(["SUMPRODUCT(--answers)", 'IF(A1>=threshold,"evaluate","stay")']),
  remarks: [
    "Every question counts the same. A single one that decides alone, such as data that may not leave the house, is for its own line.",
  ],
  examples: [
    {
      call: "=TCO.CHECKLIST({TRUE;TRUE;FALSE;TRUE;FALSE})",
      value: [[3, "evaluate"]],
      note: "three of five, and three are enough",
    },
    {
      call: "=TCO.CHECKLIST({TRUE;TRUE;FALSE;TRUE;FALSE}, 4)",
      value: [[3, "stay"]],
      note: "three of five where it takes four",
    },
  ],
  source: "Decision checklists: a number of yes answers from which a change is worth a study.",
});
