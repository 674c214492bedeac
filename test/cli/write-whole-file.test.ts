import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWholeFile } from "../../src/cli/write-whole-file";

describe("writeWholeFile", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tco-write-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("replaces what was there and leaves nothing else behind", () => {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, "old");
    writeWholeFile(file, new Uint8Array([1, 2, 3]));
    expect([...readFileSync(file)]).toEqual([1, 2, 3]);
    expect(readdirSync(folder)).toEqual(["book.xlsx"]);
  });

  it("names the file that it could not write, and leaves no part of it", () => {
    const file = join(folder, "book.xlsx");
    mkdirSync(file);
    expect(() => writeWholeFile(file, new Uint8Array([1]))).toThrow(
      expect.objectContaining({ path: file }) as Error,
    );
    expect(readdirSync(folder)).toEqual(["book.xlsx"]);
  });
});
