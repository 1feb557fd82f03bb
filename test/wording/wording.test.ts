import type { BookError } from "../../src/book/types";
import { catalogue } from "../../src/catalogue";
import { serialOf } from "../../src/formula/serial";
import { cellName, columnLetters, columnSpan, wordingFor, type Wording } from "../../src/wording";
import type { FileProblemCode } from "../../src/wording";
import { enUS } from "../../src/wording/en-US";
import { zhCN } from "../../src/wording/zh-CN";
import { SAMPLE, sentences } from "./sentences";

const keys = (wording: Wording) => sentences(wording).map(({ path }) => path);

describe.each([
  ["zh-CN", zhCN],
  ["en-US", enUS],
] as const)("the wording %s", (_, wording) => {
  const all = sentences(wording);

  test("has no empty sentence and none with a hole", () => {
    expect(all.length).toBeGreaterThan(120);
    for (const { path, text } of all) {
      expect([path, text.trim()]).not.toEqual([path, ""]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|NaN|\[object/)]);
    }
  });

  test("ends each sentence of a problem with a full stop or question mark", () => {
    const problems = all.filter(({ path }) =>
      /^\.(refusals|cells|customers|files|formulas|schemeProblems)\./.test(path)
    );
    for (const { path, text } of problems)
      expect([path, text]).toEqual([path, expect.stringMatching(/[。？.?]$/)]);
  });

  test("gives every refusal and every bad file something to do about it", () => {
    const params = SAMPLE as Record<string, string>;
    const advices = [
      ...Object.values(wording.refusals).map((make) => make(params)),
      ...Object.values(wording.files).map((make) => make({ file: "a.xlsx", detail: "x" })),
    ];
    for (const { says, remedy } of advices) expect(remedy).not.toBe(says);
  });

  test("names the cell and its value in every sentence about a cell", () => {
    for (const make of Object.values(wording.cells)) {
      const text = make({ cell: "F17", name: "月均进货额", value: "约80万", detail: "80万元" });
      expect(text).toContain("F17");
      expect(text).toContain("约80万");
      expect(text).toContain("月均进货额");
    }
  });

  test("says a sentence also where nothing near or nothing taken is known", () => {
    const texts = [
      ...Object.values(wording.cells).map((make) => make({ cell: "A1", name: "甲", value: "乙" })),
      ...Object.values(wording.formulas).map((make) => make({ at: 0, found: "甲" })),
      wording.refusals["unknown-scheme"]({ wanted: "甲", nearest: "", known: "乙" }).remedy,
      wording.refusals["no-free-columns"]({ sheet: "甲" }).says,
      ...(["unrated", "provisional"] as const).map((kind) =>
        wording.customers[kind]({ row: 2, customer: "甲", cells: [], because: ["乙"] })
      ),
    ];
    for (const text of texts) expect(text).not.toMatch(/undefined|“”/);
  });

  test("names every use of the built-in schemes", () => {
    for (const { use } of catalogue) expect(wording.uses[use]).not.toBe(use);
  });
});

describe("both languages", () => {
  test("have the same sentences", () => {
    expect(keys(enUS)).toEqual(keys(zhCN));
  });

  test("keep to their own script", () => {
    const chinese = /[\u4e00-\u9fff]/;
    // Names of columns and answers stay as they stand on the sheet, and the switch names the other language.
    const quoted =
      /^\.(pane\.(otherLanguage|switchLanguage)|refusals\.no-header\.remedy|cells\.not-yes-no)$|^\.cli\.notRecords$/;
    const strays = sentences(enUS)
      .map(({ path, text }) => ({ path, text: text.replace(/[甲乙丙]|万元/g, "") }))
      .filter(({ path, text }) => chinese.test(text) && !quoted.test(path));
    expect(strays).toEqual([]);
    const noChinese = sentences(zhCN).filter(
      ({ path, text }) => !chinese.test(text) && !/switchLanguage|otherLanguage|column$/.test(path)
    );
    expect(noChinese).toEqual([]);
  });

  test.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["ZH", "zh-CN"],
    ["en-US", "en-US"],
    ["de-DE", "en-US"],
    ["", "en-US"],
  ])("%s reads %s", (language, locale) => {
    expect(wordingFor(language).locale).toBe(locale);
  });
});

test("the reasons why a file cannot be opened are those of the book, and a missing file", () => {
  type OfBook = BookError["code"];
  const codes: Record<OfBook | "not-found", FileProblemCode> = {
    "not-found": "not-found",
    "not-a-zip": "not-a-zip",
    encrypted: "encrypted",
    "not-a-workbook": "not-a-workbook",
    "strict-ooxml": "strict-ooxml",
    zip64: "zip64",
    damaged: "damaged",
    "old-xls": "old-xls",
  };
  expect(Object.keys(zhCN.files).sort()).toEqual(Object.keys(codes).sort());
});

describe("counts, dates and numbers", () => {
  const counts = { up: 12, down: 9, new: 3, same: 176, unrated: 2 };

  test("counts read in the order up, down, new, unchanged, unrated", () => {
    expect(zhCN.counts(counts)).toBe("12 升 · 9 降 · 3 新 · 176 不变 · 2 暂不评级");
    expect(enUS.counts(counts)).toBe("12 up · 9 down · 3 new · 176 unchanged · 2 not rated");
  });

  test("a serial is the same day in every time zone", () => {
    expect(zhCN.formats.date(serialOf(2026, 3, 1))).toBe("2026年3月1日");
    expect(enUS.formats.date(serialOf(2026, 3, 1))).toBe("Mar 1, 2026");
  });

  test("English counts one and many", () => {
    expect(enUS.skipped.total(1)).toBe("1 totals row skipped");
    expect(enUS.pane.sheetWithCustomers("S", 1)).toBe("S: 1 customer");
    expect(enUS.pane.sheetWithCustomers("S", 1200)).toBe("S: 1,200 customers");
  });

  test("rhythms of one and of several units", () => {
    expect(zhCN.cadence(1, "month")).toBe("每月");
    expect(zhCN.cadence(2, "month")).toBe("每 2 个月");
    expect(enUS.cadence(1, "quarter")).toBe("every quarter");
    expect(enUS.cadence(2, "week")).toBe("every 2 weeks");
  });
});

describe("names of cells", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test("cells count rows from one", () => {
    expect(cellName(16, 5)).toBe("F17");
  });

  test("neighbouring columns are a span, others a list", () => {
    expect(columnSpan([3, 4, 5])).toBe("D–F");
    expect(columnSpan([3, 5])).toBe("D, F");
    expect(columnSpan([3])).toBe("D");
  });
});
