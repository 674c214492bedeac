/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Every core: Jest alone would leave one of two idle.
  maxWorkers: "100%",
  roots: ["<rootDir>/test"],
  // A busy machine of two cores must not turn a slow test into a failed one.
  testTimeout: 60_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  setupFiles: ["<rootDir>/test/support/property-seed.ts"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};
