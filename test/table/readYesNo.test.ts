import { readYesNo, yesNoReader } from "../../src/table/readYesNo";

const YES = "是 √ ✓ ✔ ✔️ 有 Y y yes YES Ｙ TRUE true 1 对 是的 （是）".split(" ");
const NO = "否 × ✗ ✘ X x 无 没有 N n no No FALSE 0 错 不是 ０".split(" ");

describe("answers", () => {
  test.each(YES)("%s is yes", (text) => expect(readYesNo(text)).toEqual({ value: true }));
  test.each(NO)("%s is no", (text) => expect(readYesNo(text)).toEqual({ value: false }));
  test.each(["", " "])("%p is a blank", (text) => expect(readYesNo(text)).toEqual({}));
  test.each(["-", "/", "—", "N/A", "不详"])("%p is a blank that was typed", (text) =>
    expect(readYesNo(text)).toEqual({ code: "read-blank" })
  );
  test.each(["也许", "2", "部分", "是否"])("%s is neither", (text) =>
    expect(readYesNo(text)).toEqual({ code: "not-yes-no" })
  );
  test("1 and 0 and logical cells answer too, other numbers do not", () => {
    const reader = yesNoReader(false);
    expect(reader.number(1, "number")).toEqual({ value: true });
    expect(reader.number(0, "number")).toEqual({ value: false });
    expect(reader.number(2, "number")).toEqual({ code: "not-yes-no" });
    expect(reader.logical(true)).toEqual({ value: true });
  });
  test("a question asked the other way round swaps them and leaves blanks blank", () => {
    const reader = yesNoReader(true);
    expect(reader.text("有")).toEqual({ value: false });
    expect(reader.text("无")).toEqual({ value: true });
    expect(reader.number(1, "number")).toEqual({ value: false });
    expect(reader.logical(false)).toEqual({ value: true });
    expect(reader.text("-")).toEqual({ code: "read-blank" });
    expect(reader.text("也许")).toEqual({ code: "not-yes-no" });
  });
});
