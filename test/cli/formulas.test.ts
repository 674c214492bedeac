import { catalogue } from "../../src/functions/catalogue";
import { tco, type Outcome } from "../support/tco-command";

describe("tco eval", () => {
  // Each formula with what it prints: the worked examples of the functions, and Excel's own arithmetic.
  const ANSWERS: readonly (readonly [formula: string, json: object])[] = [
    ["=TCO.LLMSPEND(1.5E9,225E6,3,15)", { value: 7875 }], // 1,500 × 3 + 225 × 15
    ["TCO.LLMSPEND(1.5E9,225E6,3,15,70%)", { value: 5040 }], // (0.3 + 0.7 × 0.1) × 4,500 + 3,375
    ["=tco.amortize(174584,3)", { value: 58194.6666666667 }], // 174,584 / 3 to 15 digits
    [
      "=TCO.USAGEFEE({25000;50000},{0.047,0.05})",
      {
        value: [
          [1175, 1250],
          [2350, 2500],
        ],
      },
    ],
    ["=-2^2", { value: 4 }], // Excel: the sign binds before the power
    ["=0.1+0.2", { value: 0.3 }], // decimals, not floats
    ['="a"&1', { value: "a1" }],
    ["=1<2", { value: true }],
    ["=TCO.AMORTIZE(1,0)", { error: "#DIV/0!", message: expect.stringMatching(/life/) }],
    [
      "=TCO.LLMSPEND(-1,0,3,15)",
      { error: "#NUM!", message: expect.stringMatching(/input_tokens.*-1/) },
    ],
    [
      '=TCO.LLMSPEND("x",0,3,15)',
      { error: "#VALUE!", message: expect.stringMatching(/input_tokens.*"x"/) },
    ],
    ["=TCO.NOSUCH(1)", { error: "#NAME?", message: expect.stringMatching(/NOSUCH/) }],
    ["=1+", { error: "#VALUE!", message: expect.stringMatching(/1\+/) }],
    ["=A1*2", { error: "#REF!", message: expect.stringMatching(/A1/) }],
    ["", { error: "#VALUE!", message: expect.any(String) }],
  ];

  it("answers a formula a line with JSON", async () => {
    const { code, out, err } = await tco(
      ["eval", "--stdin", "--json"],
      ANSWERS.map(([formula]) => formula),
    );
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toEqual(ANSWERS.map(([, json]) => json));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("prints a number plain", async () => {
    expect(await tco(["eval", "=TCO.LLMSPEND(1.5E9,225E6,3,15)"])).toEqual({
      code: 0,
      out: "7875\n",
      err: "",
    });
  });

  it("prints a matrix with a line a row and tabs between cells", async () => {
    const { out } = await tco(["eval", "={1,2;3,TRUE}*1"]);
    expect(out).toBe("1\t2\n3\t1\n");
  });

  it("prints an error value, says why in one line that names the formula, and exits 1", async () => {
    const { code, out, err } = await tco(["eval", "=TCO.AMORTIZE(1,0)"]);
    expect({ code, out }).toEqual({ code: 1, out: "#DIV/0!\n" });
    expect(err).toMatch(/^tco eval: =TCO\.AMORTIZE\(1,0\): #DIV\/0!: .*life.*\n$/);
  });

  it("prints the good elements of a result and says where the bad one is", async () => {
    const { code, out, err } = await tco(["eval", "=TCO.AMORTIZE({6,6},{3,0})"]);
    expect({ code, out }).toEqual({ code: 1, out: "2\t#DIV/0!\n" });
    expect(err).toMatch(/#DIV\/0! in row 1, column 2: .*life/);
  });
});

describe("tco native", () => {
  it("prints the same in Excel's own functions", async () => {
    const { code, out } = await tco(["native", "=TCO.LLMSPEND(A1+1,B2,3,15)"]);
    expect({ code, out }).toEqual({ code: 0, out: "=((A1+1)*3+B2*15)/1000000\n" });
  });

  it("exits 1 with the reason where there is none", async () => {
    const { code, out, err } = await tco(["native", '=TCO.EXPLAIN("LLMSPEND",1,1,1,1)']);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^tco native: .*EXPLAIN.*\n$/);
  });
});

describe("tco explain", () => {
  it("derives a call step by step and ends with the native formula", async () => {
    const { code, out } = await tco(["explain", "=TCO.USAGEFEE(50000,0.047,10000)"]);
    // 40,000 × 0.047 = 1,880
    expect(code).toBe(0);
    expect(out).toMatch(/40000/);
    expect(out).toMatch(/1880/);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/MAX\(0,50000-10000\)\*0\.047/);
  });
});

describe("usage", () => {
  const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [[], /Usage: tco COMMAND/],
    [["biuld"], /no command "biuld"; there are build, /],
    [["eval"], /FORMULA is missing/],
    [["eval", "1", "2"], /"2" is one argument too many/],
    [["eval", "--stdin"], /--stdin needs --json/],
    [["eval", "1", "--jsno"], /--jsno/],
    [["build", "nosuch"], /no template "nosuch"; there is agent-platform/],
    [["build", "agent-platform", "--lang", "fr"], /--lang fr: it is en or de/],
    [["build", "agent-platform", "--set", "runs"], /--set runs: write it as id=value/],
    [["build", "agent-platform", "--set", "nosuch=1"], /nosuch/],
    [["build", "agent-platform", "--as-of", "2026-02-30"], /not a day/],
    [["build", "agent-platform", "-o", "report"], /\.xlsx/],
    [["show", "nosuch"], /no template "nosuch"/],
  ];

  it.each(wrong)("tco %j exits 2 and says why", async (args, says) => {
    const { code, out, err } = await tco(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });

  it("has help for every command, on standard output", async () => {
    const help: Outcome = await tco(["--help"]);
    const names = [...help.out.matchAll(/^ {2}(\w+) {2,}\w/gm)].map(([, name = ""]) => name);
    expect(names).toEqual([
      "build",
      "templates",
      "show",
      "prices",
      "functions",
      "eval",
      "explain",
      "native",
    ]);
    const pages = await Promise.all(names.map((name) => tco([name, "--help"])));
    for (const [index, { code, out }] of pages.entries()) {
      expect(code).toBe(0);
      expect(out).toContain(`Usage: tco ${names[index]}`);
    }
  });
});

describe("tco functions", () => {
  it("shows what is required, what may be left out, and its default", async () => {
    const { out } = await tco(["functions"]);
    expect(out).toContain(
      "TCO.LLMSPEND(input_tokens, output_tokens, input_price, output_price, " +
        "[cached_share=0], [cache_factor=0.1], [batch_share=0], [batch_discount=0.5])",
    );
    expect(out).toContain('TCO.PLANFEE(usage_fee, subscription, [mode="credit"])');
  });

  it("gives as JSON what the records say", async () => {
    const functions = JSON.parse(
      (await tco(["functions", "--json"])).out,
    ) as readonly JsonFunction[];
    expect(functions).toHaveLength(catalogue.length);
    for (const [index, record] of catalogue.entries()) {
      const { name, summary, family, gives, unit, native, remarks, examples, source, seeAlso } =
        record;
      expect(functions[index]).toMatchObject({
        name: `TCO.${name}`,
        summary: summary.en,
        ...{ family, gives, unit, native, remarks, examples, source },
        see_also: seeAlso,
      });
      expect(functions[index]?.parameters).toHaveLength(record.parameters.length);
      expect(functions[index]?.errors).toHaveLength(record.requires.length + record.errors.length);
    }
  });

  it("gives the native formula over the parameters' names as JSON, or why there is none", async () => {
    const one = async (name: string) =>
      JSON.parse((await tco(["functions", name, "--json"])).out) as JsonFunction;
    expect((await one("tokens")).native_formula).toBe("=units*calls_per_unit*tokens_per_call");
    expect((await one("EXPLAIN")).native_reason).toMatch(/words and numbers/);
  });

  it("explains one function: arguments, formula, native Excel and examples with their values", async () => {
    const { code, out } = await tco(["functions", "tco.amortize"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^TCO\.AMORTIZE\(cost, life, \[salvage=0\], \[rate=0\]\)\n/);
    expect(out).toContain("\nNative Excel\n  =IF(rate=0,(cost-salvage)/life,");
    // 174,584 / 3 to 15 digits
    expect(out).toContain("  =TCO.AMORTIZE(174584, 3)  58194.6666666667\n");
  });

  it("explains every function", async () => {
    for (const { name } of catalogue) {
      const { code, out } = await tco(["functions", name]);
      expect({ name, code }).toEqual({ name, code: 0 });
      expect(out).toMatch(/\nExamples\n {2}=TCO\./);
    }
  });

  it("exits 2 on a name that there is not, with the nearest one", async () => {
    const { code, err } = await tco(["functions", "AMORTISE"]);
    expect(code).toBe(2);
    expect(err).toMatch(/no function "AMORTISE"; did you mean "AMORTIZE"\?/);
  });
});

interface JsonFunction {
  readonly parameters: readonly unknown[];
  readonly errors: readonly unknown[];
  readonly native_formula?: string;
  readonly native_reason?: string;
}
