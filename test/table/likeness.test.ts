import type { Column } from "../../src/scheme/types";
import { likeness } from "../../src/table/likeness";
import { matchColumns } from "../../src/table/matchColumns";

const number = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  type: "number",
  ...more,
});
const date = (name: string): Column => ({ name, type: "date" });
const text = (name: string): Column => ({ name, type: "text", role: "name" });

/** What becomes of one header for one column: how it matches, "asked", or "missing". */
function answer(header: string, column: Column): string {
  const { matches, ambiguous } = matchColumns([header], [column]);
  return matches[0]?.how ?? (ambiguous.length > 0 ? "asked" : "missing");
}

describe("names that are alike", () => {
  test.each<[string, Column]>([
    ["上次联系日其", date("上次联系日期")],
    ["最近一次联系时间", date("上次联系日期")],
    ["最后联系时间", date("上次联系日期")],
    ["重点品种的金额占比", { name: "重点品种金额占比", type: "percent" }],
    ["重点品种金额比例", { name: "重点品种金额占比", type: "percent" }],
    ["平均回款的天数（天）", number("平均回款天数", { unit: "天" })],
    ["客户代号", { name: "客户编码", type: "text" }],
    ["3、月均进货的金额（元）", number("月均进货额", { unit: "万元" })],
  ])("%s is taken for it", (header, column) => expect(answer(header, column)).toBe("similar"));

  test("the match carries its likeness", () => {
    const { matches } = matchColumns(["上次联系日其"], [date("上次联系日期")]);
    expect(matches[0]).toMatchObject({ how: "similar", score: 0.8, sheetColumns: [0] });
  });
});

describe("names that may be meant", () => {
  test.each<[string, Column]>([
    ["名称", text("客户名称")],
    ["累计进货额", number("进货额")],
    ["进货额合计", number("进货额")],
    ["我方进货额", number("进货额")],
    ["近6个月进货额", number("进货额")],
    ["去年/进货之额", number("进货额")],
    ["客户公司名称", { ...text("客户名称"), synonyms: ["公司名称"] }],
    ["消费频率", number("消费次数")],
    ["客户级别", { name: "级别", type: "choice", options: [{ value: "A" }] }],
  ])("%s is asked", (header, column) => expect(answer(header, column)).toBe("asked"));

  test("candidates come best first with their scores, three at most", () => {
    const headers = ["进货额合计", "累计进货额", "我方进货额", "历年进货额", "备注"];
    const { ambiguous, matches, missing } = matchColumns(headers, [number("进货额")]);
    expect(matches).toEqual([]);
    expect(missing).toHaveLength(1);
    expect(ambiguous).toHaveLength(1);
    expect(ambiguous[0].candidates.map(({ header }) => header)).toEqual(headers.slice(0, 3));
    const scores = ambiguous[0].candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBeGreaterThanOrEqual(0.5);
  });
  test("two headers that come near each other are asked, not taken", () => {
    const { matches, ambiguous } = matchColumns(
      ["上次联系日其", "上次联系日子"],
      [date("上次联系日期")]
    );
    expect(matches).toEqual([]);
    expect(ambiguous[0].headers).toEqual(["上次联系日其", "上次联系日子"]);
  });
  test("a header that two columns resemble alike is asked for both, else for the nearer one", () => {
    const columns = [number("设备投入规模"), number("设备投入规格"), number("设备投入规范型")];
    const { matches, ambiguous } = matchColumns(["设备投入规"], columns);
    expect(matches).toEqual([]);
    expect(ambiguous.map(({ column }) => column)).toEqual(["设备投入规模", "设备投入规格"]);
  });
  test("values of another kind make it a question, or none where a number is wanted", () => {
    const column = date("上次联系日期");
    const ask = (fits: boolean) =>
      matchColumns(["上次联系日其"], [column], {}, 0, { fits: () => fits });
    expect(ask(true).matches).toHaveLength(1);
    expect(ask(false)).toMatchObject({ matches: [], ambiguous: [], missing: [column] });
    const class_: Column = { name: "客户的等级类", type: "choice", options: [{ value: "A" }] };
    const asked = matchColumns(["客户等级类"], [class_], {}, 0, { fits: () => false });
    expect(asked).toMatchObject({ matches: [], ambiguous: [{ headers: ["客户等级类"] }] });
  });
  test("a suggestion counts names alone", () => {
    const options = { how: "surely" } as const;
    const { matches, ambiguous } = matchColumns(
      ["上次联系日其"],
      [date("上次联系日期")],
      {},
      0,
      options
    );
    expect([matches, ambiguous]).toEqual([[], []]);
  });
});

describe("names that exclude each other", () => {
  test.each<[string, string]>([
    ["下次联系日期", "上次联系日期"],
    ["今年销售金额", "去年销售金额"],
    ["本月销售金额", "上月销售金额"],
    ["最低月进货额", "最高月进货额"],
    ["平均月进货额", "最高月进货额"],
    ["没有按中标价执行", "按中标价执行"],
    ["是否有不按中标价执行", "是否按中标价执行"],
    ["未按时付款次数", "按时付款次数"],
    ["月均销售金额", "月均进货金额"],
    ["购货退货金额", "购货销售金额"],
    ["月均进货数量", "月均进货金额"],
    ["重点品种金额", "重点品种占比"],
    ["年度进货额度", "年度进货额"],
    ["财务毛利额", "财务毛利率"],
    ["近3个月进货额", "近6个月进货额"],
    ["二级渠道客户", "一级渠道客户"],
    ["供应商名称", "客户名称"],
    ["产品名称", "客户名称"],
    ["预计成交金额", "实际成交金额"],
    ["预计成交日期", "成交日期"],
    ["进货额排名", "进货额"],
    ["进货额得分", "进货额"],
    ["进货额增长", "进货额"],
    ["年度销售额度", "季度销售额度"],
    ["未税销售金额", "含税销售金额"],
    ["国外销售金额", "国内销售金额"],
    ["合同结束日期", "合同开始日期"],
    ["monetary_rank", "monetary"],
    ["last contact date", "next contact date"],
    ["回款天数", "回款日期"],
    ["客户电话", "客户名称"],
  ])("%s is never %s", (header, name) => {
    for (const type of ["number", "date", "text", "percent", "yesno"] as const) {
      expect(likeness(header, name, type)).toBeUndefined();
      expect(likeness(name, header, type)).toBeUndefined();
      expect(answer(header, { name, type })).toBe("missing");
    }
  });
  test("nor is it behind a group, or in another unit", () => {
    expect(answer("下次/联系日期", date("上次联系日期"))).toBe("missing");
    expect(answer("月均进货的额（次）", number("月均进货额", { unit: "万元" }))).toBe("missing");
  });
  test("a question asked the other way round is taken as such, when it is the very question", () => {
    const kept: Column = {
      name: "按中标价执行",
      type: "yesno",
      inverse: ["是否有不按中标价执行的情况"],
    };
    expect(matchColumns(["有无不按中标价执行之情况"], [kept]).matches[0]).toMatchObject({
      how: "similar",
      inverted: true,
    });
    expect(answer("是否有不按中标价执行", kept)).toBe("missing");
    expect(matchColumns(["是否按中标价的执行"], [kept]).matches[0]).toMatchObject({
      how: "similar",
      inverted: false,
    });
  });
});
