import { catalogue } from "../../src/catalogue";
import { suggestScheme } from "../../src/table/suggestScheme";

const best = (...headers: readonly string[]) => suggestScheme(headers, catalogue)[0].scheme.id;

const PHARMA = [
  "客户名称",
  ...Array.from({ length: 6 }, (_, i) => `${i + 1}月进货额（万元）`),
  ...Array.from({ length: 6 }, (_, i) => `${i + 1}月进货量（件）`),
  "财务毛利率",
  "平均回款天数",
  "问题应收界限",
  "重点品种金额占比",
  "按中标价执行",
  "采购方式",
  "上次联系日期",
  "等级",
];

test("a full pharma list proposes the pharma scheme, also with a column missing", () => {
  expect(best(...PHARMA)).toBe("pharma-distributor");
  expect(best(...PHARMA.filter((header) => header !== "采购方式"))).toBe("pharma-distributor");
});

test("a hand-set tier column does not make a scheme of tiers alone the best", () => {
  expect(best("客户名称", "业务需求", "预计成交月数", "无成交机会", "级别")).toBe(
    "time-to-close-abcde"
  );
});

test("nothing known matches nothing", () => {
  expect(suggestScheme(["甲乙丙", "丁戊己"], catalogue)[0].matched).toBe(0);
});
