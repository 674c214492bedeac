import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json";
import { tcoProcess } from "../support/tco-command";

// A process of its own takes seconds to start on a busy machine.
jest.setTimeout(60_000);

describe("the tco command, in a process of its own", () => {
  it("writes tco-TEMPLATE.xlsx where it was started, prints the totals and where the file is", async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "tco-main-")));
    try {
      const { code, out, err } = await tcoProcess(["build", "agent-platform"], { folder });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      // The published comparison with its arithmetic mended: 36,040 + 8,683 + 58,194.44 + 14,460 and so on.
      expect(out).toMatch(/TOT\.subtotal .* 117,377\.44 +40,152\.00 +81,174\.44\n/);
      expect(out).toMatch(/TOT\.total .* 204,877\.44 +127,652\.00 +168,674\.44\n/);
      expect(out.trimEnd().split("\n").at(-1)).toBe(
        `Written to ${join(folder, "tco-agent-platform.xlsx")}`,
      );
      expect(readdirSync(folder)).toEqual(["tco-agent-platform.xlsx"]);
      expect(readFileSync(join(folder, "tco-agent-platform.xlsx")).subarray(0, 2).toString()).toBe(
        "PK",
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("reads formulas from standard input", async () => {
    // 1,500 × 3 + 225 × 15; a line may end as on Windows, the last one need not end at all
    const input = "=TCO.LLMSPEND(1.5E9,225E6,3,15)\r\n=1/0";
    const { code, out } = await tcoProcess(["eval", "--stdin", "--json"], { input });
    const [value, error] = out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as object);
    expect({ code, value }).toEqual({ code: 0, value: { value: 7875 } });
    expect(error).toEqual({ error: "#DIV/0!", message: expect.any(String) });
  });

  it("ends with the code that says how it went", async () => {
    const codes = await Promise.all(
      [["--version"], ["eval", "=TCO.AMORTIZE(1,0)"], ["biuld"]].map((args) => tcoProcess(args)),
    );
    expect(codes.map(({ code }) => code)).toEqual([0, 1, 2]);
    expect(codes[0]?.out).toBe(`${packageJson.version}\n`);
    expect(codes[1]).toMatchObject({
      out: "#DIV/0!\n",
      err: expect.stringMatching(/^tco eval: .*\n$/),
    });
  });
});
