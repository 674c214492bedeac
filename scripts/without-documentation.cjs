const ts = require("typescript");

/** What only documentation reads of a record: Excel has it from functions.json, people from the pages of help. */
const DOCUMENTATION = new Set(["summary", "examples", "source", "errors", "remarks", "seeAlso"]);
const RECORD = /(^|[\\/])src[\\/]functions[\\/][a-z]+[\\/][a-z0-9-]+\.ts$/;

/**
 * A TypeScript transformer that leaves the words out of the functions' records, so that what loads with every
 * workbook is what computes. Texts in two languages become nothing wherever they stand in a record.
 */
const withoutDocumentation = (context) => (file) => {
  if (!RECORD.test(file.fileName)) return file;
  const visit = (node) => {
    if (isLocalised(node)) return ts.factory.createVoidZero();
    const visited = ts.visitEachChild(node, visit, context);
    return isDefinition(visited) ? withoutWords(visited) : visited;
  };
  return ts.visitNode(file, visit);
};

const nameOf = (property) =>
  property.name && ts.isIdentifier(property.name) ? property.name.text : "";

function isLocalised(node) {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 2) return false;
  return node.properties.map(nameOf).sort().join() === "de,en";
}

function isDefinition(node) {
  return (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "defineFunction"
  );
}

function withoutWords(call) {
  const [definition] = call.arguments;
  const kept = definition.properties.filter((property) => !DOCUMENTATION.has(nameOf(property)));
  const object = ts.factory.updateObjectLiteralExpression(definition, kept);
  return ts.factory.updateCallExpression(call, call.expression, call.typeArguments, [object]);
}

module.exports = { withoutDocumentation };
