import type { Plan } from "../../src/workbook/plan";
import { dictionary } from "../../src/workbook/german/dictionary";

/** Which English each German text stands for; of two that share one, the first of the dictionary. */
const english = new Map([...dictionary.texts].reverse().map(([from, to]) => [to, from]));
/** How the parts of a text are joined, in German and in English. */
const joints = [
  [" je ", " per "],
  [", ", ", "],
] as const;

/** A text of a plan as the rules speak of it: in English, whatever the plan's language. */
export function inEnglish({ language }: Plan, text: string): string {
  return language === "en" ? text : ofGerman(text);
}

function ofGerman(text: string): string {
  const whole = english.get(text);
  if (whole !== undefined) return whole;
  const joint = joints.find(([german]) => text.includes(german));
  return joint ? text.split(joint[0]).map(ofGerman).join(joint[1]) : text;
}
