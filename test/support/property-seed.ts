import fc from "fast-check";

/** The same cases in every run, so that a red run can be repeated; `RANDOM_CASES=1` draws new ones to look for more. */
if (process.env["RANDOM_CASES"] !== "1") fc.configureGlobal({ seed: 20_261_122 });
