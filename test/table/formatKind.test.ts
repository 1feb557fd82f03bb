import { formatKind } from "../../src/table/formatKind";

describe("number formats", () => {
  test.each([
    "General",
    "G/通用格式",
    "Standard",
    "@",
    "",
    "0",
    "#,##0.00",
    "#,##0.00_);[Red]\\(#,##0.00\\)",
    '0"天"',
    '0.00"元/月"',
    "¥#,##0",
    "0.00E+00",
    '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
    "[DBNum2]General",
    '0"%"',
  ])("%s shows a number", (format) => expect(formatKind(format)).toBe("number"));
  test.each(["0%", "0.00%", "#,##0.0%;[Red]-0.0%", "0 %"])("%s shows a percentage", (format) =>
    expect(formatKind(format)).toBe("percent")
  );
  test.each([
    "yyyy-mm-dd",
    "yyyy/m/d",
    "m/d/yy",
    'yyyy"年"m"月"d"日"',
    "[$-804]yyyy年m月d日",
    "[$-F800]dddd, mmmm dd, yyyy",
    "d-mmm",
    "mmm-yy",
    "yyyy-mm-dd hh:mm:ss",
    "h:mm",
    "yyyy\\-mm\\-dd;@",
  ])("%s shows a date", (format) => expect(formatKind(format)).toBe("date"));
});
