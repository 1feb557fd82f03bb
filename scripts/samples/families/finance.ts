import { amount, choice, code, customer, owner, rank, yesNo } from "../columns";
import type { Sample, SampleRow } from "../sample";
import { person } from "../columns";

const FIRMS = ["集团有限公司", "股份有限公司", "制造有限公司", "建设有限公司"];
const score = (header: string) => ({
  header,
  value: ({ random, size }: SampleRow) =>
    Math.min(100, Math.round(48 + size * 46 + random.between(-8, 8))),
});

/** Lists of banks and of those who give credit. */
export const finance: readonly Sample[] = [
  {
    file: "bank-enterprise",
    scheme: "bank-enterprise-layers",
    sheet: "对公客户",
    title: "企业金融客户分层清单",
    note: "编制：公司业务部    总资产、注册资本单位：亿元",
    rows: 34,
    columns: [
      customer(FIRMS),
      choice("客户类型", ["企业", "企业", "企业", "机构", "个体工商户"]),
      yesNo("是否信用客户", (size) => 0.3 + size * 0.5, 12),
      amount("总资产\n（亿元）", 0.05, 220, { decimals: 2, format: "#,##0.00" }),
      amount("注册资本\n（亿元）", 0.01, 30, { decimals: 2, format: "#,##0.00" }),
      rank("行政隶属级别", ["省", "市", "区", "县"]),
      owner("客户经理"),
    ],
    rough: [
      [8, "总资产\n（亿元）", "12.5"],
      [15, "行政隶属级别", null],
    ],
  },
  {
    file: "wealth",
    scheme: "cmb-five-tier",
    sheet: "零售客户",
    title: "零售客户资产规模清单",
    note: "编制：财富管理部    资产规模单位：万元（月日均）",
    rows: 40,
    total: "合计",
    columns: [
      { header: "客户名称", width: 12, value: person },
      code("6225", "客户编号"),
      amount("客户资产规模\n（万元）", 0.3, 1500, {
        decimals: 1,
        format: "#,##0.0",
        summed: true,
      }),
      rank("信用记录", ["良好", "一般", "有逾期"]),
      owner("客户经理"),
    ],
    rough: [
      [3, "客户资产规模\n（万元）", "55.6"],
      [18, "信用记录", null],
    ],
  },
  {
    file: "trade-credit",
    scheme: "trade-credit-abcd",
    sheet: "客户授信",
    title: "客户信用评估与授信表（2026年度）",
    note: "编制：财务部信用管理组    得分为百分制，金额单位：万元",
    rows: 30,
    total: "合计",
    columns: [
      customer(["百货有限公司", "超市连锁有限公司", "商贸有限公司", "家电有限公司"]),
      code("XY"),
      score("财务状况得分"),
      score("经营能力得分"),
      score("信用记录得分"),
      score("行业前景得分"),
      amount("年赊销额\n（万元）", 6, 980, { decimals: 1, format: "#,##0.0", summed: true }),
      {
        header: "逾期账款\n（万元）",
        format: "#,##0.0",
        summed: true,
        value: ({ random, size }) =>
          random.chance(0.6) ? 0 : random.between(0, 30 - 26 * size, 1),
      },
    ],
    rough: [
      [5, "经营能力得分", "82分"],
      [12, "行业前景得分", null],
    ],
  },
];
