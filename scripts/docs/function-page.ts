import { functionNamed } from "../../src/functions/function-named";
import type { FunctionRecord } from "../../src/functions/function-record";
import { signature } from "../../src/cli/signature";
import { argumentsSection } from "./arguments-section";
import { derivationSection } from "./derivation-section";
import { errorsSection } from "./errors-section";
import { examplesSection } from "./examples-section";
import { formulaSection } from "./formula-section";
import { germanSection } from "./german-section";
import { list, prose, section } from "./markdown";
import { nativeSection } from "./native-section";
import { resultSection } from "./result-section";

/** The page of one function, in the order that readers of Excel's own help know. */
export function functionPage(record: FunctionRecord): string {
  const { name, summary, remarks, seeAlso } = record;
  const sections = [
    `# TCO.${name}`,
    section("Description", prose(summary.en)),
    section("Syntax", `\`=TCO.${signature(record)}\``),
    argumentsSection(record),
    resultSection(record),
    formulaSection(record),
    nativeSection(record),
    section("Remarks", remarks.length > 0 ? list(remarks.map(prose)) : undefined),
    errorsSection(record),
    examplesSection(record),
    derivationSection(record),
    section("See also", seeAlso.length > 0 ? list(seeAlso.map(link)) : undefined),
    germanSection(record),
  ];
  return `${sections.filter((part) => part !== undefined).join("\n\n")}\n`;
}

function link(name: string): string {
  const summary = functionNamed(name)?.summary.en;
  return `[TCO.${name}](${name}.md)${summary === undefined ? "" : `: ${prose(summary)}`}`;
}
