import { TcoError } from "../engine/tco-error";

const IN_WORDS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "exists already",
  EISDIR: "is a folder",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the disk",
  ENOTDIR: "is not a folder",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
};

/** A bad input or file in one line; `undefined` for a bug, which is left to crash with its stack. */
export function errorLine(error: unknown): string | undefined {
  if (error instanceof TcoError) return oneLine(error.message);
  const { code, path } = error as NodeJS.ErrnoException;
  if (typeof code !== "string" || typeof path !== "string") return undefined;
  return `${path}: ${IN_WORDS[code] ?? code}`;
}

export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");
