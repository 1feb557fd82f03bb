import type { SheetValue } from "../../src/table/types";
import { NONE, type ColumnQuestion } from "../../src/taskpane/list/columnAnswers";
import type { Choices } from "../../src/taskpane/list/listState";
import { planFor, proposalFor, setupFor, snapshotOf } from "./sheet";

const sheetWith = (...headers: readonly string[]): readonly (readonly SheetValue[])[] => [
  headers,
  ...[1, 2, 3, 4, 5].map((n) => headers.map((_, i) => (i === 0 ? `客户${n}` : n * (i + 1)))),
];

/** abc-top5 asks for a name, an amount, and a last contact. */
function questions(
  rows: readonly (readonly SheetValue[])[],
  choices: Partial<Choices> = {}
): readonly ColumnQuestion[] {
  return proposalFor(snapshotOf(rows), { schemeId: "abc-top5", ...choices }).questions;
}
const brief = (asked: readonly ColumnQuestion[]) =>
  asked.map(({ name, why, chosen }) => [name, why, chosen]);

describe("questions about columns", () => {
  test("what is found by name is not asked; what is missing is", () => {
    expect(brief(questions(sheetWith("客户名称", "消费额", "其他")))).toEqual([
      ["上次联系日期", "missing", undefined],
    ]);
  });
  test("candidates come first, each with its letter and values", () => {
    const [name] = questions(sheetWith("名称", "消费额", "备注"));
    expect(name).toMatchObject({ name: "客户名称", why: "open", chosen: undefined });
    expect(name.options.map(({ header }) => header)).toEqual(["名称", "消费额", "备注"]);
    expect(name.options[0]).toMatchObject({
      letters: "A",
      answer: "名称",
      samples: ["客户1", "客户2", "客户3"],
    });
  });
  test("a similar name, and one of several, are shown as taken", () => {
    const asked = questions(sheetWith("客户名称", "消费之额", "上次联系"));
    expect(brief(asked)).toContainEqual(["消费额", "similar", 1]);
    const rivals = questions(sheetWith("客户名称", "销售额", "采购额"));
    expect(brief(rivals)).toContainEqual(["消费额", "rivals", 1]);
  });
  test("two columns of one name are told apart by their place", () => {
    const [amount] = questions(sheetWith("客户名称", "金额", "金额")).filter(
      ({ name }) => name === "消费额"
    );
    expect(amount.options.map(({ answer }) => answer)).toEqual(["客户名称", 1, 2]);
  });
  test("they are asked where the scheme cannot be used without an answer", () => {
    const rows = sheetWith("客户名称", "年度流水", "利润");
    const scheme = { schemeId: "abc-top5" };
    expect(proposalFor(snapshotOf(rows), scheme).result).toMatchObject({
      refusal: { code: "no-columns" },
    });
    expect(brief(questions(rows))).toContainEqual(["消费额", "missing", undefined]);
  });
});

describe("answers", () => {
  const rows = sheetWith("客户名称", "年度流水", "利润");

  test("are read and graded at once, and can be changed", () => {
    const choices = { schemeId: "abc-top5", columns: { 消费额: "年度流水" } };
    const plan = planFor(snapshotOf(rows), choices);
    expect(plan.read.matches).toContainEqual(
      expect.objectContaining({ column: "消费额", sheetColumns: [1], how: "given" })
    );
    expect(plan.request.setup.columns).toEqual({ 消费额: "年度流水" });
    expect(brief(questions(rows, choices))).toContainEqual(["消费额", "given", 1]);
  });
  test("none, and back to the name", () => {
    const clean = sheetWith("客户名称", "消费额", "利润");
    const none = questions(clean, { columns: { 消费额: "" } });
    expect(brief(none)).toContainEqual(["消费额", "given", NONE]);
    const setup = setupFor("abc-top5", { columns: { 消费额: "利润" } });
    const kept = proposalFor(snapshotOf(clean, { setup }));
    expect(kept.setup.columns).toEqual({ 消费额: "利润" });
    const back = proposalFor(snapshotOf(clean, { setup }), { columns: { 消费额: null } });
    expect(back.setup.columns).toEqual({});
  });
  test("how percentages are meant, and which list, go into the setup", () => {
    const shares = [
      ["客户名称", "销售额所占比例"],
      ...[0.1, 0.2, 0.5].map((share, i) => [`客户${i}`, share]),
    ];
    const read = (choices: Partial<Choices>) =>
      planFor(snapshotOf(shares), { schemeId: "sales-share-abcde", ...choices });
    expect([...read({}).read.percents.values()]).toEqual(["fraction"]);
    const switched = read({ percents: { 销售额所占比例: "points" } });
    expect([...switched.read.percents.values()]).toEqual(["points"]);
    expect(switched.request.setup.percents).toEqual({ 销售额所占比例: "points" });
    const two = rows.map((row, i) => (i < 3 ? [...row, "", ...row.slice(0, 2)] : row));
    const list = { headerRow: 0, firstColumn: 4 };
    const plan = planFor(snapshotOf(two), {
      schemeId: "abc-top5",
      list,
      columns: { 消费额: "年度流水" },
    });
    expect(plan.read.list.firstColumn).toBe(4);
    expect(plan.request.setup.list).toEqual(list);
  });
});
