import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** ESLint in a process of its own: its .mjs configuration cannot be loaded inside jest. */
const lintAll = (cases: readonly (readonly [file: string, text: string])[]) => {
  const program = `
    const { ESLint } = require("eslint");
    const eslint = new ESLint({ cwd: ${JSON.stringify(root)} });
    const cases = ${JSON.stringify(cases)};
    Promise.all(cases.map(([filePath, text]) => eslint.lintText(text, { filePath }))).then((all) =>
      process.stdout.write(JSON.stringify(all.map(([r]) => r.messages.map((m) => m.ruleId)))));
  `;
  const printed = execFileSync(process.execPath, ["-e", program], { cwd: root, encoding: "utf8" });
  return JSON.parse(printed) as readonly (readonly (string | null)[])[];
};

const CASES = [
  ["src/grading/x.ts", "export const a = Date.now();", "no-restricted-properties"],
  ["src/table/x.ts", "export const a = new Date();", "no-restricted-syntax"],
  ["src/table/x.ts", "export const a = new Date(0);", undefined],
  ["src/formula/x.ts", "export const a = window.name;", "no-restricted-globals"],
  ["src/scheme/x.ts", "export const a = document.title;", "no-restricted-globals"],
  ["src/catalogue/x.ts", "export const a = fetch('/');", "no-restricted-globals"],
  ["src/book/x.ts", "export const a = performance.now();", "no-restricted-globals"],
  ["src/grading/x.ts", "export const a = localStorage.length;", "no-restricted-globals"],
  ["src/grading/x.ts", "console.log(1);\nexport {};", "no-console"],
  ["src/grading/x.ts", "export const a = Office.context;", "no-restricted-globals"],
  ["src/cli/x.ts", "export const a = Excel.run(async () => 1);", "no-restricted-globals"],
  ["src/cli/x.ts", "export const a = Date.now();", undefined],
  ["src/excel/x.ts", "export const a = Office.context;", undefined],
  ["src/taskpane/x.tsx", "export const a = Office.context;", undefined],
  ["src/taskpane/x.tsx", "export const a = Office.actions;", "no-restricted-syntax"],
  ["src/taskpane/x.tsx", "export const a = Excel.run(async () => 1);", "no-restricted-globals"],
  ["src/cli/x.ts", "export default 1;", "no-restricted-syntax"],
  ["src/cli/x.ts", "export const a = (b: any) => b;", "@typescript-eslint/no-explicit-any"],
  ["src/cli/x.ts", "export {};\n".repeat(301), "max-lines"],
  [
    "src/excel/x.ts",
    "export const a = (context: Excel.RequestContext) => {\n  const range = context.workbook.getSelectedRange();\n  return range.address;\n};",
    "office-addins/load-object-before-read",
  ],
] as const;

test("the lint rules bite where the rooms need them, and only there", () => {
  const found = lintAll(CASES.map(([file, text]) => [file, text] as const));
  CASES.forEach(([file, text, rule], i) => {
    const seen = { file, text: text.slice(0, 60), rules: found[i] };
    expect(seen).toEqual({ ...seen, rules: rule ? expect.arrayContaining([rule]) : [] });
  });
}, 60_000);
