import type { BookState } from "./book-state";
import { HostError } from "./host-error";

/** Refuses what Excel refuses as a tab's text. */
export function checkSheetName(book: BookState, name: unknown, ownId = ""): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name)) {
    throw new HostError("InvalidArgument", `"${String(name)}" cannot be the name of a sheet.`);
  }
  if (name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history") {
    throw new HostError("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  }
  const taken = book.sheets.some(
    (sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    const message = "A resource with the same name or identifier already exists.";
    throw new HostError("ItemAlreadyExists", message, 409);
  }
  return name;
}

export function checkStructure(book: BookState): void {
  if (book.structureProtected) {
    throw new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
  }
}
