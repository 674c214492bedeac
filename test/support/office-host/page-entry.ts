export { blankBook } from "./book-state";
export { createOfficeHost } from "./office-host";
