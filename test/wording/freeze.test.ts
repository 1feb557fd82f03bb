import type { LeftFormula } from "../../src/excel/freeze/types";
import { freezeWordingFor } from "../../src/wording/freeze";

const FORMULA = { kind: "formula", sheet: "客户名单", cell: "E4", value: "#N/A" } as const;
const SHEET = { kind: "sheet", sheet: "客户名单", formulas: 12 } as const;

const LEFT: readonly (readonly [string, LeftFormula, readonly string[]])[] = [
  ["an error", { ...FORMULA, why: "error", at: "E4" }, ["客户名单!E4", "#N/A"]],
  ["an error in a spill", { ...FORMULA, why: "error", at: "E17" }, ["E4", "E17", "#N/A"]],
  ["a block", { ...FORMULA, why: "block", at: "E4" }, ["客户名单!E4", "Ctrl+Shift+Enter"]],
  ["a protected sheet", { ...SHEET, why: "protected" }, ["客户名单", "12"]],
  ["a filtered sheet", { ...SHEET, why: "filtered" }, ["客户名单", "12"]],
];

describe.each(["zh-CN", "en-US"])("in %s", (language) => {
  const words = freezeWordingFor(language);

  test.each(LEFT)("%s that keeps formulas is named with its place", (_, left, parts) => {
    const line = words.leftFormula(left);
    for (const part of parts) expect(line).toContain(part);
  });

  test("every reason has a sentence of its own", () => {
    const lines = LEFT.map(([, left]) => words.leftFormula(left));
    expect(new Set(lines).size).toBe(LEFT.length);
  });

  test("a button says how many formulas it turns, one or several, and on how many sheets", () => {
    for (const count of [1, 1234]) {
      expect(words.freezeSheet(count)).toMatch(count === 1 ? /\b1 / : /1,234/);
      expect(words.freezeBook(count, 3)).toMatch(/3/);
    }
  });

  test("a line of what can be undone tells a freeze from a repair", () => {
    const header = { number: 1, at: "2026-11-22 14:05", sheets: ["客户"], formulas: 8 };
    const [frozen, repaired] = (["freeze", "repair"] as const).map((kind) =>
      words.point({ ...header, kind })
    );
    for (const line of [frozen, repaired]) expect(line).toMatch(/2026-11-22 14:05.*8.*客户/);
    expect(frozen).not.toBe(repaired);
  });
});
