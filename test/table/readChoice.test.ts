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
