import { choiceReader } from "../../src/table/readChoice";

const classes = choiceReader([{ value: "A" }, { value: "B" }, { value: "C" }]);
const nature = choiceReader([
  { value: "直供厂家", synonyms: ["直供"] },
  { value: "经销商", synonyms: ["经销", "代理"] },
]);
const growth = choiceReader([{ value: "双增" }, { value: "单增" }, { value: "无" }]);

describe("choices", () => {
  test.each([
    [classes, "A", "A"],
    [classes, " a ", "A"],
    [classes, "Ａ级", "A"],
    [classes, "A类", "A"],
    [classes, "A类客户", "A"],
    [classes, "“B”", "B"],
    [classes, "(C)", "C"],
    [nature, "经销商", "经销商"],
    [nature, "经 销 商", "经销商"],
    [nature, "代理", "经销商"],
    [nature, "代理（省级）", "经销商"],
    [nature, "2. 经销商", "经销商"],
    [nature, "直供", "直供厂家"],
    [growth, "无", "无"],
    [growth, "单增。", "单增"],
  ])("%# %s", (reader, text, value) => {
    expect(reader.text(text)).toEqual({ value });
  });

  const loyalty = choiceReader(
    [{ value: "高" }, { value: "中" }, { value: "低" }, { value: "很低" }],
    ["忠诚度", "忠诚程度", "客户忠诚度（评价）"]
  );
  const type = choiceReader([{ value: "A" }, { value: "B", synonyms: ["重点"] }], ["客户类型"]);
  const grade = choiceReader([{ value: "A" }, { value: "B" }], ["等级"]);
  test.each([
    [loyalty, "忠诚度：中", "中"],
    [loyalty, "忠诚程度: 高", "高"],
    [loyalty, "客户忠诚度：低", "低"],
    [loyalty, "忠诚度很低", "很低"],
    [loyalty, "忠诚度（中）", "中"],
    [loyalty, "忠诚度：中（老客户）", "中"],
    [loyalty, "评价：中", "中"],
    [type, "客户类型-A类", "A"],
    [type, "客户类型 重点客户", "B"],
    [type, "客户类型为B", "B"],
    [grade, "等级A", "A"],
    [grade, "等级：b级", "B"],
  ])("%# %s: the name of the column before the option is left out", (reader, text, value) => {
    expect(reader.text(text)).toEqual({ value });
  });
  test.each([
    [loyalty, "忠诚度：不高", "高"],
    [loyalty, "忠诚度：很高", "高"],
    [loyalty, "忠诚度不详中", undefined],
    [loyalty, "中：低", undefined],
    [loyalty, "去年：中，今年：低", undefined],
    [loyalty, "评价一般中", undefined],
    [grade, "等级非A", "A"],
    [grade, "A：样板客户", undefined],
  ])("%# %s is no option; the nearest is named", (reader, text, near) => {
    expect(reader.text(text)).toEqual({ code: "unknown-option", detail: near });
  });
  test("the column's name with nothing or a dash behind it is a typed blank", () => {
    expect(loyalty.text("忠诚度：")).toEqual({ code: "read-blank" });
    expect(loyalty.text("忠诚度：-")).toEqual({ code: "read-blank" });
    expect(growth.text("增长：无")).toEqual({ value: "无" });
  });
  test("an option that is written with the column's name is found as it stands", () => {
    const levels = choiceReader([{ value: "等级A" }, { value: "A" }], ["等级"]);
    expect(levels.text("等级A")).toEqual({ value: "等级A" });
  });

  test("an unknown text names the nearest option", () => {
    expect(nature.text("直供工厂")).toEqual({ code: "unknown-option", detail: "直供厂家" });
    expect(nature.text("代理商行")).toEqual({ code: "unknown-option", detail: "经销商" });
  });
  test("无 is a blank where it is no option, and an option where it is one", () => {
    expect(nature.text("无")).toEqual({ code: "read-blank" });
    expect(growth.text("无")).toEqual({ value: "无" });
  });
  test("a stripped text that two options share is not guessed", () => {
    const levels = choiceReader([{ value: "A类" }, { value: "A级" }]);
    expect(levels.text("A级")).toEqual({ value: "A级" });
    expect(levels.text("A")).toMatchObject({ code: "unknown-option" });
  });
  test("options written with 类 are found without it", () => {
    const levels = choiceReader([{ value: "A类" }, { value: "B类" }]);
    expect(levels.text("b")).toEqual({ value: "B类" });
  });
  test("numbers name options such as 1 and 2", () => {
    const marks = choiceReader([{ value: "1" }, { value: "2" }]);
    expect(marks.number(2, "number")).toEqual({ value: "2" });
    expect(marks.number(3, "number")).toMatchObject({ code: "unknown-option" });
  });
});
