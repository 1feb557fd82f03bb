import { wordingFor } from "../../src/wording";

const ABOUT_CELLS = [
  "formula-in-column",
  "sheet-changed",
  "merged-cells",
  "spilled-cells",
  "validation-rejects",
] as const;

test.each(ABOUT_CELLS)("what is said of %s names the cell and its sheet", (code) => {
  const params = { sheet: "客户名单", cell: "E7", area: "E6:E7", value: "A", allowed: "甲、乙" };
  for (const language of ["zh-CN", "en-US"]) {
    const { says } = wordingFor(language).refusals[code](params);
    expect(says).toContain("E7");
    expect(says).toContain("客户名单");
  }
});
