/** One runner for everything: unit, office.js-in-Node, and the browser run in test/e2e. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  testTimeout: 20000,
  testSequencer: "<rootDir>/test/longestFirst.js",
  // The default leaves a core idle, which on a machine of two is half of it.
  maxWorkers: "100%",
};
