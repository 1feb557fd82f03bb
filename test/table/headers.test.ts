import { catalogue } from "../../src/catalogue";
import { matchColumns } from "../../src/table/matchColumns";
import realHeaders from "./data/realHeaders.json";

type Found = Readonly<Record<string, string>>;
type Asked = Readonly<Record<string, readonly string[]>>;

/**
 * Real header rows against schemes somebody might try on them, written by hand: header → column that
 * may be taken, column → headers that may be asked about. All other columns of the scheme are missing.
 */
const EXPECTED: readonly (readonly [string, string, Found, Asked])[] = [
  ["订单导出", "rfm", { 买家昵称: "客户名称" }, {}],
  ["订单导出", "deal-state", { 买家昵称: "客户名称" }, { 成交状态: ["订单状态"] }],
  ["图书订单", "rfm", { 买家会员名: "客户名称" }, {}],
  [
    "消费汇总",
    "rfm",
    {
      买家会员名: "客户名称",
      最近消费时间间隔: "距上次购买天数",
      消费频率: "购买次数",
      消费金额: "购买金额",
    },
    {},
  ],
  ["消费汇总", "abc-top5", { 买家会员名: "客户名称", 消费金额: "消费额" }, {}],
  [
    "消费汇总",
    "spend-frequency-loyalty",
    { 买家会员名: "客户名称", 消费频率: "购买频率", 消费金额: "消费金额" },
    {},
  ],
  [
    "消费汇总带类别",
    "abc-spend-frequency-industry",
    { 买家会员名: "客户名称", "F-消费频率": "购买频次", "M-消费金额": "消费能力" },
    {},
  ],
  [
    "消费汇总带类别",
    "rfm",
    {
      买家会员名: "客户名称",
      "R-最近消费时间间隔": "距上次购买天数",
      "F-消费频率": "购买次数",
      "M-消费金额": "购买金额",
    },
    {},
  ],
  ["超市销售明细", "rfm", { 客户名称: "客户名称", "客户 ID": "客户代码" }, {}],
  ["超市销售明细", "profit-pareto-80", { 客户名称: "客户名称", 利润: "利润贡献" }, {}],
  [
    "超市销售明细",
    "abc-pareto",
    { 客户名称: "客户名称", "客户 ID": "客户代码", 销售额: "销售额" },
    {},
  ],
  ["到店客户", "car-repair-abcdej", { 客户姓名: "客户名称", 上次到店时间: "上次联系日期" }, {}],
  ["到店客户", "auto-satisfaction-af", { 客户姓名: "客户名称" }, {}],
  [
    "车主名册",
    "car-repair-abcdej",
    { 姓名: "客户名称", 手机号: "联系电话", 上次进站时间: "上次联系日期" },
    {},
  ],
  ["车主名册", "spend-frequency-loyalty", { 姓名: "客户名称", 性别: "性别" }, {}],
  // Nothing else in a scheme for companies tells a customer called 姓名 from a contact.
  ["车主名册", "abc-top5", {}, { 客户名称: ["姓名"] }],
  ["促活名单", "car-repair-abcdej", { 客户姓名: "客户名称", 上次到店时间: "上次联系日期" }, {}],
  ["CRM 客户导入", "followup-deadline-abc", { "*客户名称": "客户名称", 负责人: "负责人" }, {}],
  ["CRM 客户导入", "rfm", { "*客户名称": "客户名称" }, {}],
  ["线索导入", "demand-state", { 需求: "需求状况" }, { 客户名称: ["名称"] }],
  ["线索导入", "time-to-close-abcde", { 需求: "业务需求" }, { 客户名称: ["名称"] }],
  ["门店人员导出", "salesperson-levels", { 姓名: "销售人员" }, {}],
  ["门店人员导出", "key-account-five", {}, { 客户名称: ["姓名"] }],
  ["在线零售明细", "rfm", { CustomerID: "客户代码" }, {}],
  [
    "在线零售 RFM",
    "rfm",
    {
      CustomerID: "客户代码",
      Recency: "距上次购买天数",
      Frequency: "购买次数",
      Monetary: "购买金额",
    },
    {},
  ],
  [
    "RFM 四分位",
    "rfm",
    {
      customer: "客户名称",
      recency: "距上次购买天数",
      frequency: "购买次数",
      monetary_value: "购买金额",
    },
    {},
  ],
  ["PLU 分析", "abc-pareto", {}, {}],
  [
    "顾客访问",
    "rfm",
    {
      customer_id: "客户代码",
      recency_days: "距上次购买天数",
      number_of_orders: "购买次数",
      revenue: "购买金额",
    },
    {},
  ],
  ["空白列名单", "spend-frequency-loyalty", { 姓名: "客户名称", 年龄: "年龄" }, {}],
  ["空白列名单", "rfm", { 客户id: "客户代码" }, { 客户名称: ["姓名"] }],
  ["CRM 标签字段", "project-center-abc", { "客户类型(*)": "经营方式", 负责人: "业务员" }, {}],
  ["CRM 标签字段", "education-sab", {}, {}],
  ["CRM 客户导出", "intent-abcd", { 客户姓名: "客户名称" }, {}],
  ["CRM 客户导出", "chemical-methanol-dme", { 客户姓名: "客户名称", 客户性质: "客户性质" }, {}],
  ["CRM 客户字段", "deal-state", { 状态: "成交状态" }, { 客户名称: ["名称"] }],
  ["CRM 客户字段", "value-four-class", { 行业: "行业", 区域: "地域" }, { 客户名称: ["名称"] }],
  ["CRM 客户字段", "abc-pareto", { 编号: "客户代码" }, { 客户名称: ["名称"] }],
];

/** All that may be matched by likeness alone: 消费金额 where a scheme says 消费额. */
const LIKE: ReadonlySet<string> = new Set(
  ["消费金额", "M-消费金额"].flatMap((header) =>
    ["年销售额", "消费水平", "销售额"].map((column) => `${header} → ${column}`)
  )
);

const headersOf = (name: string) => realHeaders.find(({ sheet }) => sheet === name)?.headers ?? [];

describe("real header rows and the built-in schemes", () => {
  test("every sheet has a row of expectations", () => {
    const named = new Set(EXPECTED.map(([sheet]) => sheet));
    expect([...named].sort()).toEqual(realHeaders.map(({ sheet }) => sheet).sort());
    expect(named.size).toBe(20);
  });

  test.each(EXPECTED)("%s for %s: %j is taken, %j is asked", (sheet, id, taken, asked) => {
    const columns = catalogue.find((scheme) => scheme.id === id)?.columns ?? [];
    const { matches, ambiguous, missing } = matchColumns(headersOf(sheet), columns);
    const found = Object.fromEntries(matches.map((m) => [m.headers.join("|"), m.column]));
    expect(found).toEqual(taken);
    expect(Object.fromEntries(ambiguous.map((a) => [a.column, a.headers]))).toEqual(asked);
    const open = columns.map(({ name }) => name).filter((n) => !Object.values(taken).includes(n));
    expect(missing.map(({ name }) => name)).toEqual(open);
    expect(open.length).toBeLessThanOrEqual(columns.length);
    expect(columns.length).toBeGreaterThan(0);
  });

  test.each(realHeaders)(
    "$source for all schemes: nothing is matched by a wrong likeness",
    ({ headers }) => {
      const wrong = catalogue.flatMap(({ id, columns }) =>
        matchColumns(headers, columns)
          .matches.filter(({ how }) => how === "similar")
          .map((m) => `${m.headers.join("|")} → ${m.column}`)
          .filter((pair) => !LIKE.has(pair))
          .map((pair) => `${id}: ${pair}`)
      );
      expect(wrong).toEqual([]);
    }
  );
});
