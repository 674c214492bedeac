import { children } from "../../src/formula/children";
import { conversions } from "../../src/formula/conversions";
import { namesIn } from "../../src/formula/names-in";
import { printFormula } from "../../src/formula/print-formula";
import type { Tree } from "../../src/formula/tree";
import type { FunctionRecord, Requirement } from "../../src/functions/function-record";
import { mayBeLeftOut } from "../../src/functions/may-be-left-out";
import type { Parameter } from "../../src/functions/parameter";
import { code, prose, section, table } from "./markdown";

type Row = readonly [code: string, when: string];

/** What the record says about errors: of its parameters, its rules, its divisors and its computation. */
export function errorsSection(record: FunctionRecord): string | undefined {
  const rows: readonly Row[] = [
    ...wrongTypes(record),
    ...outsideDomains(record),
    ...record.requires.map(ruleRow),
    ...divisors(record),
    ...record.errors.map(({ code, when }): Row => [code, prose(when)]),
    ...partners(record),
  ];
  const order = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"];
  const sorted = order.flatMap((wanted) => rows.filter(([code]) => code === wanted));
  return section(
    "Errors",
    table(
      ["error", "reason"],
      sorted.map(([error, when]) => [code(error), when]),
    ),
    "An error in an argument comes out again. [Errors](../errors.md) says what to do about each.",
  );
}

function wrongTypes({ parameters }: FunctionRecord): readonly Row[] {
  const required = parameters.filter((parameter) => !mayBeLeftOut(parameter));
  const ofType = (type: Parameter["type"]) => parameters.filter((each) => each.type === type);
  const single = parameters.filter(({ takes }) => takes === "single");
  return [
    ...row("#VALUE!", required, "is left out"),
    ...row("#VALUE!", ofType("number"), "is a text, TRUE or FALSE"),
    ...row("#VALUE!", ofType("flag"), "is neither TRUE nor FALSE nor blank"),
    ...row("#VALUE!", ofType("enumeration"), "is none of its words"),
    ...row("#VALUE!", ofType("text"), "is blank or not a text"),
    ...row("#VALUE!", single, "is a range of several cells"),
  ];
}

function outsideDomains({ parameters }: FunctionRecord): readonly Row[] {
  const limited = parameters.filter(
    (each) => each.type === "number" && (each.minimum ?? each.above ?? each.maximum) !== undefined,
  );
  const domains = [...new Set(limited.map(({ expects }) => expects))];
  return domains.flatMap((domain) =>
    row(
      "#NUM!",
      limited.filter(({ expects }) => expects === domain),
      `is not ${prose(domain)}`,
    ),
  );
}

function row(error: string, parameters: readonly Parameter[], is: string): readonly Row[] {
  if (parameters.length === 0) return [];
  return [[error, `${anyOf(parameters.map(({ name }) => code(name)))} ${is}.`]];
}

const anyOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

/** The rule's message, its parameters set as such. */
function ruleRow({ code: error, message, reads }: Requirement): Row {
  const named = reads.filter((name) => !name.includes("_"));
  const pattern = new RegExp(`\\b(${named.join("|")})\\b`, "g");
  return [error, named.length === 0 ? prose(message) : prose(message).replace(pattern, "`$1`")];
}

/** A rule about a divisor says more than the division itself. */
function divisors({ tree, requires }: FunctionRecord): readonly Row[] {
  if (tree === undefined || requires.some(({ code }) => code === "#DIV/0!")) return [];
  const texts = new Set(divisorsIn(tree).map((divisor) => printFormula(divisor)));
  return [...texts].map((text): Row => ["#DIV/0!", `${code(text)} is 0.`]);
}

function divisorsIn(tree: Tree): readonly Tree[] {
  const inner = children(tree).flatMap(divisorsIn);
  if (tree.kind !== "binary" || tree.operator !== "/") return inner;
  const varies = namesIn(tree.right).some((name) => !conversions.has(name));
  return varies ? [...inner, tree.right] : inner;
}

function partners({ gives, parameters }: FunctionRecord): readonly Row[] {
  const each = parameters.filter(({ takes }) => takes === "each");
  if (gives === "table" || each.length < 2) return [];
  return [["#N/A", "Two ranges differ in size: in the cells without a partner."]];
}
