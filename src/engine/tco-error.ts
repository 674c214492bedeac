/** The error values that Excel cells can hold. */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A" | "#NAME?" | "#REF!" | "#NULL!";

/** A bad input: the code is what the cell shows, the message what a person reads. */
export class TcoError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "TcoError";
  }
}
