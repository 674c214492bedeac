/** The part of the custom-functions runtime that we use; its own type package declares the rest. */
declare namespace CustomFunctions {
  function associate(id: string, body: (...args: never[]) => unknown): void;
  type ErrorCode = "#N/A" | "#DIV/0!" | "#VALUE!" | "#NUM!" | "#NULL!";
  /** Only #VALUE! and #N/A show a message. */
  class Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }
}
