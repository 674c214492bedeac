import ts from "typescript";

/** A JSON schema, or a part of one; as much of draft-07 as types of data need. */
export type Schema = Readonly<Record<string, unknown>>;

/** What has been read so far: interfaces become definitions of their own, each once. */
interface Reading {
  readonly checker: ts.TypeChecker;
  readonly definitions: Map<string, Schema>;
}

/** What an interface says of JSON: its shape, and in words what its comments say. */
export function typeSchema(type: ts.Type, checker: ts.TypeChecker): Schema {
  const reading: Reading = { checker, definitions: new Map() };
  const whole = objectSchema(type, reading);
  return { ...whole, definitions: Object.fromEntries(reading.definitions) };
}

function schemaOf(type: ts.Type, reading: Reading): Schema {
  const { checker } = reading;
  if (type.isLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.String) return { type: "string" };
  if (type.flags & ts.TypeFlags.Number) return { type: "number" };
  if (type.isUnion()) return unionSchema(type.types, reading);
  if (checker.isTupleType(type))
    return tupleSchema(checker.getTypeArguments(type as ts.TypeReference), reading);
  const entry = checker.isArrayType(type) && type.getNumberIndexType();
  if (entry) return { type: "array", items: schemaOf(entry, reading) };
  const value = type.getStringIndexType();
  if (value) return { type: "object", additionalProperties: schemaOf(value, reading) };
  if (type.isClassOrInterface()) return definition(type, reading);
  throw new Error(`there is no JSON schema for the type ${checker.typeToString(type)}`);
}

function unionSchema(types: readonly ts.Type[], reading: Reading): Schema {
  const given = types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  const [first] = given;
  if (first && given.length === 1) return schemaOf(first, reading);
  if (given.every(({ flags }) => flags & ts.TypeFlags.BooleanLiteral)) return { type: "boolean" };
  const words = given.flatMap((each) => (each.isLiteral() ? [each.value] : []));
  return words.length === given.length
    ? { enum: words }
    : { anyOf: given.map((each) => schemaOf(each, reading)) };
}

function tupleSchema(types: readonly ts.Type[], reading: Reading): Schema {
  const items = types.map((each) => schemaOf(each, reading));
  return { type: "array", items, minItems: items.length, maxItems: items.length };
}

function definition(type: ts.InterfaceType, reading: Reading): Schema {
  const { name } = type.symbol;
  if (!reading.definitions.has(name)) {
    reading.definitions.set(name, {});
    reading.definitions.set(name, objectSchema(type, reading));
  }
  return { $ref: `#/definitions/${name}` };
}

function objectSchema(type: ts.Type, reading: Reading): Schema {
  const fields = type.getProperties();
  const isOptional = ({ flags }: ts.Symbol) => (flags & ts.SymbolFlags.Optional) !== 0;
  const schemas = fields.map((field) => [field.name, fieldSchema(field, reading)] as const);
  return {
    ...described(type.symbol, reading),
    type: "object",
    properties: Object.fromEntries(schemas),
    required: fields.filter((field) => !isOptional(field)).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** In draft-07 nothing counts beside a $ref, so the field's own words stand around it. */
function fieldSchema(field: ts.Symbol, reading: Reading): Schema {
  const schema = schemaOf(reading.checker.getTypeOfSymbol(field), reading);
  const words = described(field, reading);
  return "$ref" in schema && "description" in words
    ? { ...words, allOf: [schema] }
    : { ...words, ...schema };
}

function described(symbol: ts.Symbol, { checker }: Reading): Schema {
  const words = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return words === "" ? {} : { description: words.replaceAll("\n", " ") };
}
