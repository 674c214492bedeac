import type { BookState, NameState } from "./book-state";
import { HostError, invalidArgument } from "./host-error";
import { field, type HostObject } from "./host-object";
import { rangeFormula } from "./range-object";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Names with the whole workbook for scope. */
export function namesObject(book: BookState): HostObject {
  const found = (name: unknown): NameState | undefined =>
    book.names.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
  return {
    type: "NamedItemCollection",
    items: () => book.names.map((name) => namedItem(book, name)),
    methods: {
      Add: (name, reference) => {
        const refused = typeof name !== "string" || !NAME.test(name) || looksLikeCell(name);
        if (refused || found(name)) throw invalidArgument(`name ${String(name)}`);
        const formula = typeof reference === "string" ? reference : rangeFormula(reference);
        const state = { name, formula, visible: true };
        book.names.push(state);
        return namedItem(book, state);
      },
      GetItem: (name) => {
        const state = found(name);
        if (!state) throw new HostError("ItemNotFound", `There is no name ${String(name)}`, 404);
        return namedItem(book, state);
      },
    },
  };
}

function namedItem(book: BookState, state: NameState): HostObject {
  return {
    type: "NamedItem",
    properties: {
      Name: { get: () => state.name },
      Formula: field(state, "formula"),
      Visible: field(state, "visible"),
    },
    methods: { Delete: () => void book.names.splice(book.names.indexOf(state), 1) },
  };
}

function looksLikeCell(name: string): boolean {
  return /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
}
