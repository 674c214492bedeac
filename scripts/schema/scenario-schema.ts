import ts from "typescript";
import { typeSchema } from "./type-schema";

const FILE = "src/scenarios/scenario.ts";
const TYPE = "Scenario";

/** The JSON schema of scenario files, as text, from the type that they are read as. */
export function scenarioSchema(): string {
  const program = ts.createProgram([FILE], { strict: true, lib: ["lib.es5.d.ts"], types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(FILE);
  const exported = source && checker.getSymbolAtLocation(source)?.exports;
  const symbol = exported?.get(ts.escapeLeadingUnderscores(TYPE));
  if (!symbol) throw new Error(`${FILE} exports no ${TYPE}`);
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Scenario of TCO for Excel",
    ...typeSchema(checker.getDeclaredTypeOfSymbol(symbol), checker),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
