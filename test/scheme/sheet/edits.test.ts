import { catalogue } from "../../../src/catalogue";
import { findScheme } from "../../../src/catalogue/findScheme";
import { readSchemeCells, writeSchemeCells, type ReadCell } from "../../../src/scheme/sheet";
import type { Scheme } from "../../../src/scheme/types";
import { sheetProblemText } from "../../../src/wording/schemeSheet";
import { sound } from "../soundScheme";

type Sheet = readonly (readonly ReadCell[])[];

const sheetOf = (scheme: Scheme): Sheet =>
  writeSchemeCells(scheme, "zh-CN").rows.map((row) => row.map(({ value }) => value));

const pharma = findScheme(catalogue, "pharma-distributor") as Scheme;

const isTitle = (row: readonly ReadCell[]) => /^[一二三四五六七八九十]+、/.test(String(row[0]));

/** First and last row of a section, its title included, blank rows behind it not. */
function boundsOf(sheet: Sheet, section: string) {
  const first = sheet.findIndex((row) => isTitle(row) && String(row[0]).endsWith(`、${section}`));
  if (first < 0) throw new Error(`no section ${section}`);
  let last = first;
  while (last + 1 < sheet.length && !isTitle(sheet[last + 1])) last++;
  while (sheet[last].every((value) => value === "")) last--;
  return { first, last };
}

/** A cell of a section: below its header, in the n-th row. */
function cellOf(sheet: Sheet, section: string, header: string, n = 0) {
  const { first } = boundsOf(sheet, section);
  const column = sheet[first + 1].indexOf(header);
  if (column < 0) throw new Error(`no ${header} in ${section}`);
  return { row: first + 2 + n, column };
}

const put = (sheet: Sheet, at: { row: number; column: number }, value: ReadCell): Sheet =>
  sheet.map((row, r) =>
    r === at.row ? row.map((old, c) => (c === at.column ? value : old)) : row
  );

function schemeIn(values: Sheet): Scheme {
  const read = readSchemeCells({ values });
  if ("problems" in read)
    throw new Error(read.problems.map((problem) => sheetProblemText(problem, "zh-CN")).join("\n"));
  return read.scheme;
}

const problemsIn = (values: Sheet) => {
  const read = readSchemeCells({ values });
  return "problems" in read ? read.problems : [];
};

const own = (scheme: Scheme) => structuredClone(scheme);

describe("a sheet that a person has worked on is read all the same", () => {
  const sheet = sheetOf(pharma);

  test("a changed number", () => {
    const changed = put(sheet, cellOf(sheet, "定级", "总分或条件"), 92);
    const { decide } = schemeIn(changed);
    expect(decide).toEqual({ by: "score", cuts: [{ above: 92 }, { above: 80 }, { above: 70 }] });
  });

  test.each([["９２．５"], [" 92.5 "], ["92.50"], ["+92.5"]])("%s as a number", (typed) => {
    const changed = put(sheet, cellOf(sheet, "定级", "总分或条件"), typed);
    expect(schemeIn(changed).decide).toMatchObject({ cuts: [{ above: 92.5 }, {}, {}] });
  });

  test.each([["超过"], ["＞"], ["大于"], [" > "]])("%s as a relation", (typed) => {
    const changed = put(sheet, cellOf(sheet, "定级", "关系"), typed);
    expect(schemeIn(changed)).toStrictEqual(own(pharma));
  });

  test("blank rows and columns of notes between everything", () => {
    const apart = sheet.flatMap((row) => [row, row.map(() => "")]);
    const noted = apart.map((row, r) => ["", ...row, r % 3 === 0 ? "看一下" : ""]);
    const header = noted.map((row) => row.map((value) => (value === "看一下" ? "备注" : value)));
    expect(schemeIn(apart)).toStrictEqual(own(pharma));
    expect(schemeIn(header.map((row) => row.map((value) => value)))).toStrictEqual(own(pharma));
  });

  test("columns of a section in another order", () => {
    const { first, last } = boundsOf(sheet, "数据列");
    const turned = sheet.map((row, r) =>
      r > first && r <= last ? [...row.slice(0, 8).reverse(), ...row.slice(8)] : row
    );
    expect(schemeIn(turned)).toStrictEqual(own(pharma));
  });

  test("bands of two criteria between each other", () => {
    const { first, last } = boundsOf(sheet, "分段");
    const rows = sheet.slice(first + 2, last + 1);
    const one = rows.filter((_, i) => i % 2 === 0);
    const other = rows.filter((_, i) => i % 2 === 1);
    const stable = [...rows].sort((a, b) => String(b[0]).localeCompare(String(a[0])));
    const mixed = [...sheet.slice(0, first + 2), ...stable, ...sheet.slice(last + 1)];
    expect(one.length + other.length).toBe(rows.length);
    expect(schemeIn(mixed)).toStrictEqual(own(pharma));
  });

  test("sections in another order", () => {
    const { first, last } = boundsOf(sheet, "条件");
    const conditions = sheet.slice(first, last + 1);
    const rest = [...sheet.slice(0, first), ...sheet.slice(last + 1)];
    const moved = [...rest.slice(0, 2), ...conditions, ...rest.slice(2)];
    expect(schemeIn(moved)).toStrictEqual(own(pharma));
  });

  test("a criterion added by hand, without a code and in one language", () => {
    const { last } = boundsOf(sheet, "指标");
    const points = boundsOf(sheet, "分段");
    const added = [
      ...sheet.slice(0, last + 1),
      ["人工印象", "人工打分", "未列项目得分", "", 5],
      ...sheet.slice(last + 1, points.last + 1),
      ...sheet.slice(points.last + 1),
    ];
    const { criteria = [] } = schemeIn(added);
    expect(criteria.at(-1)).toEqual({
      id: "人工印象",
      name: { zh: "人工印象", en: "人工印象" },
      max: 5,
      rule: { kind: "manual", column: "未列项目得分" },
      source: "assumed",
    });
  });
});

const cases: readonly (readonly [string, (sheet: Sheet) => Sheet, string, string])[] = [
  [
    "a text where a number belongs",
    (sheet) => put(sheet, cellOf(sheet, "分段", "得分"), "很多"),
    "分段/得分",
    "“很多”不是数字",
  ],
  [
    "an unknown word",
    (sheet) => put(sheet, cellOf(sheet, "等级", "颜色"), "粉"),
    "等级/颜色",
    "不认识“粉”",
  ],
  [
    "bands of a criterion that is not there",
    (sheet) => put(sheet, cellOf(sheet, "分段", "指标"), "金鹅"),
    "分段/指标",
    "没有“金鹅”",
  ],
  [
    "a column name written twice",
    (sheet) => put(sheet, cellOf(sheet, "数据列", "数据列", 2), "采购额"),
    "数据列/数据列/2",
    "重复",
  ],
  [
    "a cut above the one before",
    (sheet) => put(sheet, cellOf(sheet, "定级", "总分或条件", 1), 95),
    "定级/总分或条件/1",
    "高于前一个分界",
  ],
  [
    "points above the criterion's most",
    (sheet) => put(sheet, cellOf(sheet, "分段", "得分"), 61),
    "分段/得分",
    "超过该指标的满分 60 分",
  ],
  [
    "a band that is never reached",
    (sheet) => put(sheet, cellOf(sheet, "分段", "分界值或选项", 1), 200),
    "分段/分界值或选项/1",
    "永远不会用到",
  ],
  [
    "a blank where a number must be",
    (sheet) => put(sheet, cellOf(sheet, "指标", "最高分"), ""),
    "指标/最高分",
    "缺少",
  ],
  [
    "an error value",
    (sheet) => put(sheet, cellOf(sheet, "分段", "得分"), { error: "#REF!" }),
    "分段/得分",
    "错误值 #REF!",
  ],
  [
    "tiers in another order than their cuts",
    (sheet) => put(sheet, cellOf(sheet, "定级", "等级"), "B"),
    "定级/等级",
    "应为“A”",
  ],
];

describe("what is wrong on a sheet is told with its cell", () => {
  test.each(cases)("%s", (_, spoil, at, says) => {
    const sheet = spoil(sheetOf(sound));
    const [section, header, n = "0"] = at.split("/");
    const place = cellOf(sheetOf(sound), section, header, Number(n));
    const problems = problemsIn(sheet);
    expect(problems.map(({ cell }) => cell)).toContainEqual(place);
    const told = problems.find(
      ({ cell }) => cell.row === place.row && cell.column === place.column
    );
    if (told === undefined) throw new Error("not told");
    expect(sheetProblemText(told, "zh-CN")).toContain(says);
    expect(sheetProblemText(told, "en-US")).not.toMatch(/undefined|[一-鿿]{4}.*is/);
  });

  test("a section that was deleted", () => {
    const sheet = sheetOf(pharma);
    for (const section of ["分段", "等级", "条件", "下次跟进", "方案选项", "选项"]) {
      const { first, last } = boundsOf(sheet, section);
      const cut = [...sheet.slice(0, first), ...sheet.slice(last + 1)];
      const texts = problemsIn(cut).map((problem) => sheetProblemText(problem, "zh-CN"));
      expect(texts.join("\n")).toContain(`缺少“${section}”这一部分`);
    }
  });

  test("a header that was deleted", () => {
    const sheet = sheetOf(sound);
    const { row, column } = cellOf(sheet, "分段", "得分");
    const [problem] = problemsIn(put(sheet, { row: row - 1, column }, ""));
    expect(sheetProblemText(problem, "zh-CN")).toContain("“分段”部分没有“得分”这一列");
  });

  test("65 % typed where 65 belongs shows by the cell's format", () => {
    const values = put(sheetOf(pharma), { row: 0, column: 0 }, "方案");
    const { row, column } = cellOf(values, "分段", "分界值或选项", 2);
    const changed = put(values, { row, column }, 0.12);
    const formats = changed.map((cells, r) =>
      cells.map((_, c) => (r === row && c === column ? "0%" : "General"))
    );
    const read = readSchemeCells({ values: changed, formats });
    if (!("problems" in read)) throw new Error("it was read");
    expect(read.problems.map(({ code, cell }) => [code, cell])).toContainEqual([
      "percent-number",
      { row, column },
    ]);
  });

  test("a unit that differs from the column's", () => {
    const sheet = sheetOf(pharma);
    const at = cellOf(sheet, "分段", "单位", 2);
    const [problem] = problemsIn(put(sheet, at, "万元"));
    expect([problem.code, problem.cell]).toEqual(["unit-differs", at]);
  });

  test("anything else than a scheme sheet", () => {
    for (const values of [
      [],
      [
        ["客户名称", "消费额"],
        ["甲", 1],
      ],
    ])
      expect(problemsIn(values).map(({ code }) => code)).toEqual(["no-scheme-sheet"]);
  });

  test("every problem at once, in the words of both languages", () => {
    let sheet = sheetOf(sound);
    sheet = put(sheet, cellOf(sheet, "分段", "得分"), "很多");
    sheet = put(sheet, cellOf(sheet, "等级", "颜色"), "粉");
    sheet = put(sheet, cellOf(sheet, "跟进", "时间单位"), "世纪");
    const texts = problemsIn(sheet).map((problem) => sheetProblemText(problem, "en-US"));
    expect(texts).toHaveLength(3);
    expect(texts.join("\n")).toMatch(/is not a number[\s\S]*is not known[\s\S]*is not known/);
  });
});
