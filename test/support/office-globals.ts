import type { BookState } from "./office-host/book-state";
import { officeLibrary, type OfficeLibrary, type OfficeVersions } from "./office-library";

/** The real library and its host, put where an add-in finds them. */
export function officeGlobals(book?: BookState, versions?: OfficeVersions): OfficeLibrary {
  const library = officeLibrary(book, versions);
  const { Excel, Office, CustomFunctions } = library;
  Object.assign(globalThis, { Excel, Office, CustomFunctions });
  return library;
}
