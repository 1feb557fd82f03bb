import { findList } from "../../src/table/findList";
import type { List, SheetCells, SheetValue } from "../../src/table/types";
import { sheet } from "./sheet";

function listOn(cells: SheetCells): List {
  const list = findList(cells);
  if ("problem" in list) throw new Error(list.problem);
  return list;
}

const HEAD = ["客户名称", "负责人", "进货额（万元）", "回款天数"];
const A = ["甲公司", "张三", 120, 30];
const B = ["乙公司", "李四", 80, 45];
const C = ["丙公司", "王五", 60, 60];
const D = ["丁公司", "赵六", 40, 90];

describe("where the list is", () => {
  test("a plain sheet with its header in the first row", () => {
    const list = listOn(sheet([HEAD, A, B, C]));
    expect(list).toEqual({
      sheet: "客户",
      table: undefined,
      headerRow: 0,
      firstColumn: 0,
      headers: HEAD,
      rows: [1, 2, 3],
      skipped: [],
      firstRow: 1,
      lastRow: 3,
    });
  });

  test("a block that does not begin at A1 answers in sheet rows and columns", () => {
    const list = listOn(sheet([["客户表"], HEAD, A, B], { row: 4, column: 2 }));
    expect(list).toMatchObject({ headerRow: 5, firstColumn: 2, rows: [6, 7], firstRow: 6 });
  });

  test("title and note rows above the header", () => {
    const list = listOn(
      sheet([["2026年客户分级表"], ["编制：销售部", "", "单位：万元"], [], HEAD, A, B])
    );
    expect(list).toMatchObject({ headerRow: 3, rows: [4, 5], skipped: [] });
  });

  test("a title merged over all columns", () => {
    const list = listOn(sheet([["2026年客户分级表"], HEAD, A, B], { merges: [[0, 0, 1, 4]] }));
    expect(list).toMatchObject({ headerRow: 1, headers: HEAD, rows: [2, 3] });
  });

  test("a two-row header with merged groups", () => {
    const list = listOn(
      sheet(
        [
          ["客户表"],
          ["客户名称", "负责人", "进货额", "", "", "回款天数"],
          ["", "", "1月", "2月", "3月", ""],
          ["甲公司", "张三", 1, 2, 3, 30],
          ["乙公司", "李四", 4, 5, 6, 45],
        ],
        {
          merges: [
            [0, 0, 1, 6],
            [1, 0, 2, 1],
            [1, 1, 2, 1],
            [1, 2, 1, 3],
            [1, 5, 2, 1],
          ],
        }
      )
    );
    expect(list.headers).toEqual([
      "客户名称",
      "负责人",
      "进货额/1月",
      "进货额/2月",
      "进货额/3月",
      "回款天数",
    ]);
    expect(list).toMatchObject({ headerRow: 2, firstRow: 3, rows: [3, 4] });
  });

  test("a merged title is no group over the header, whatever stands beside it", () => {
    const list = listOn(
      sheet(
        [
          ["客户分级表", "", "", "", "2026年"],
          [...HEAD, "负责部门"],
          [...A, "一部"],
        ],
        {
          merges: [[0, 0, 1, 4]],
        }
      )
    );
    expect(list.headers).toEqual([...HEAD, "负责部门"]);
  });

  test("a two-row header where all groups are merged and no cell hangs down", () => {
    const list = listOn(
      sheet(
        [
          ["基本信息", "", "进货额", ""],
          ["客户名称", "负责人", "1月", "2月"],
          ["甲公司", "张三", 1, 2],
        ],
        {
          merges: [
            [0, 0, 1, 2],
            [0, 2, 1, 2],
          ],
        }
      )
    );
    expect(list.headers).toEqual([
      "基本信息/客户名称",
      "基本信息/负责人",
      "进货额/1月",
      "进货额/2月",
    ]);
    expect(list.rows).toEqual([2]);
  });

  test("a two-row header that nobody merged", () => {
    const list = listOn(
      sheet([
        ["客户名称", "负责人", "进货额", "", "", "回款天数"],
        ["", "", "1月", "2月", "3月", ""],
        ["甲公司", "张三", 1, 2, 3, 30],
        ["乙公司", "李四", 4, 5, 6, 45],
      ])
    );
    expect(list.headers).toEqual([
      "客户名称",
      "负责人",
      "进货额/1月",
      "进货额/2月",
      "进货额/3月",
      "回款天数",
    ]);
    expect(list.rows).toEqual([2, 3]);
  });

  test("a three-row header", () => {
    const list = listOn(
      sheet(
        [
          ["客户名称", "进货额", "", "", ""],
          ["", "2025年", "", "2026年", ""],
          ["", "11月", "12月", "1月", "2月"],
          ["甲公司", 1, 2, 3, 4],
          ["乙公司", 1, 2, 3, 4],
        ],
        {
          merges: [
            [0, 0, 3, 1],
            [0, 1, 1, 4],
            [1, 1, 1, 2],
            [1, 3, 1, 2],
          ],
        }
      )
    );
    expect(list.headers).toEqual([
      "客户名称",
      "进货额/2025年/11月",
      "进货额/2025年/12月",
      "进货额/2026年/1月",
      "进货额/2026年/2月",
    ]);
    expect(list).toMatchObject({ headerRow: 2, rows: [3, 4] });
  });

  test("notes beside the list are no part of it", () => {
    const list = listOn(
      sheet([
        [...HEAD, "", "填写说明"],
        [...A, "", "1. 金额以万元计"],
        [...B, "", "2. 天数以账龄计"],
        [...C, "", ""],
        ["", "", "", "", "", "3. 每月更新"],
      ])
    );
    expect(list).toMatchObject({ headers: HEAD, rows: [1, 2, 3], lastRow: 3, skipped: [] });
  });

  test("a small table beside the list does not lend it its headers", () => {
    const list = listOn(
      sheet([
        [...HEAD, "", "等级", "最低分"],
        [...A, "", "A", 80],
        [...B, "", "B", 60],
        ...Array.from({ length: 8 }, (_, i) => [`客户${i}`, "张三", i, i]),
      ])
    );
    expect(list.headers).toEqual(HEAD);
    expect(list.rows).toHaveLength(10);
    expect(list.others).toBeUndefined();
  });

  test("an empty column inside the list does not end it", () => {
    const list = listOn(
      sheet([
        ["客户名称", "负责人", "", "进货额", "天数"],
        ["甲公司", "张三", "", 1, 2],
        ["乙公司", "李四", "", 3, 4],
      ])
    );
    expect(list.headers).toEqual(["客户名称", "负责人", "", "进货额", "天数"]);
  });

  test("an unnamed first column of numbers", () => {
    const list = listOn(
      sheet([
        ["", "客户名称", "进货额"],
        [1, "甲公司", 10],
        [2, "乙公司", 20],
      ])
    );
    expect(list).toMatchObject({ headerRow: 0, headers: ["", "客户名称", "进货额"], rows: [1, 2] });
  });

  test("a list of nothing but texts", () => {
    const list = listOn(
      sheet([
        ["客户通讯录"],
        ["客户名称", "联系人", "电话"],
        ["甲公司", "张三", "0571-1"],
        ["乙公司", "李四", "0571-2"],
      ])
    );
    expect(list).toMatchObject({ headerRow: 1, rows: [2, 3] });
  });

  test("a row of units below the header belongs to it", () => {
    const list = listOn(
      sheet([HEAD.slice(0, 2).concat("进货额", "回款天数"), ["", "", "（万元）", "天"], A, B])
    );
    expect(list.headers).toEqual(["客户名称", "负责人", "进货额/（万元）", "回款天数/天"]);
    expect(list).toMatchObject({ headerRow: 1, rows: [2, 3] });
  });

  test("month headers that are dates are read as they are shown", () => {
    const cells = sheet([
      ["客户名称", 46023, 46054],
      ["甲公司", 1, 2],
      ["乙公司", 3, 4],
    ]);
    const numberFormats = cells.numberFormats.map((row, r) =>
      r === 0 ? ["General", 'yyyy"年"m"月"', 'yyyy"年"m"月"'] : row
    );
    expect(listOn({ ...cells, numberFormats }).headers).toEqual([
      "客户名称",
      "2026年1月",
      "2026年2月",
    ]);
  });
});

describe("which rows are customers", () => {
  test("totals in the middle and at the end are left out and listed", () => {
    const list = listOn(
      sheet([
        HEAD,
        A,
        B,
        ["小 计", "", 200, ""],
        C,
        ["", "小计：", 60, ""],
        D,
        ["合　计", "", 300, ""],
        ["总计", "", 300, ""],
      ])
    );
    expect(list.rows).toEqual([1, 2, 4, 6]);
    expect(list.skipped).toEqual([3, 5, 7, 8].map((row) => ({ row, why: "total" })));
    expect(list.lastRow).toBe(8);
  });

  test.each([
    "合计",
    "小计",
    "总计",
    "总 计",
    "本页合计",
    "累计",
    "Total",
    "Subtotal",
    "Grand total",
    "合计（4家）",
    "ＴＯＴＡＬ",
    "华东区小计",
    "平均",
  ])("%s is a total", (word) => {
    expect(listOn(sheet([HEAD, A, [word, "", 1, 2]])).rows).toEqual([1]);
  });

  test.each(["总计科技有限公司", "合计量贸易", "累计达公司", "Totalenergies", "小计划文化"])(
    "%s is a customer",
    (name) => {
      expect(listOn(sheet([HEAD, A, [name, "张三", 1, 2], B])).rows).toEqual([1, 2, 3]);
    }
  );

  test("a row of sums without a word is a total, a customer without a name is not", () => {
    const list = listOn(sheet([HEAD, A, B, ["", "", 7, 8], C, ["", "", 267, 143]]));
    expect(list.rows).toEqual([1, 2, 3, 4]);
    expect(list.skipped).toEqual([{ row: 5, why: "total" }]);
  });

  test("numbers alone are no totals where no customer has a text", () => {
    const rows = [
      ["客户编号", "进货额"],
      [1, 10],
      [2, 20],
      [3, 30],
      [4, 40],
    ];
    expect(listOn(sheet(rows)).rows).toEqual([1, 2, 3, 4]);
  });

  test("a subtotal behind its region is a total", () => {
    const rows = [
      ["地区", ...HEAD],
      ["华东", ...A],
      ["华东", "小计", "", 120, 30],
      ["华北", ...B],
    ];
    expect(listOn(sheet(rows)).rows).toEqual([1, 3]);
  });

  test("a used range larger than the data", () => {
    const list = listOn(sheet([HEAD, A, B, ["", "", "", "", "", " "], [], [], []]));
    expect(list).toMatchObject({ rows: [1, 2], skipped: [], lastRow: 2 });
  });

  test("blank rows inside are listed, the rows behind them still read", () => {
    const list = listOn(sheet([HEAD, A, [], [" ", "　"], B]));
    expect(list.rows).toEqual([1, 4]);
    expect(list.skipped).toEqual([
      { row: 2, why: "blank" },
      { row: 3, why: "blank" },
    ]);
  });

  test("the header repeated per block, with a block title", () => {
    const list = listOn(sheet([["一、华东"], HEAD, A, B, [], ["二、华北"], HEAD, C, D]));
    expect(list.rows).toEqual([2, 3, 7, 8]);
    expect(list.skipped).toEqual([
      { row: 4, why: "blank" },
      { row: 5, why: "note" },
      { row: 6, why: "header" },
    ]);
  });

  test("trailing notes and signatures", () => {
    const list = listOn(
      sheet([
        HEAD,
        A,
        B,
        ["合计", "", 200, ""],
        ["备注：金额含税"],
        [],
        ["制表人：张三", "", "审核人：李四"],
      ])
    );
    expect(list.rows).toEqual([1, 2]);
    expect(list.lastRow).toBe(3);
    expect(list.skipped).toEqual([
      { row: 3, why: "total" },
      { row: 4, why: "note" },
      { row: 6, why: "note" },
    ]);
  });

  test("a lone text far below is a note, a customer with only a name is not", () => {
    const list = listOn(sheet([HEAD, A, B, ["丙公司"], [], [], ["以上数据来自财务系统"]]));
    expect(list.rows).toEqual([1, 2, 3]);
    expect(list.skipped).toEqual([{ row: 6, why: "note" }]);
  });

  test("a second list below is told apart and the better one is taken", () => {
    const list = listOn(
      sheet([
        HEAD,
        A,
        B,
        C,
        ...Array.from({ length: 20 }, () => []),
        ["门店", "最低分"],
        ["东店", 80],
        ["西店", 60],
      ])
    );
    expect(list).toMatchObject({ headerRow: 0, rows: [1, 2, 3], lastRow: 3 });
    expect(list.others).toMatchObject([{ headerRow: 24, customers: 2 }]);
  });

  describe("rows of words behind a gap, one column of numbers beneath", () => {
    const below = [
      ["级别", "负责", "联系", "期限"],
      ["A", "张三", "李四", 7],
      ["B", "王五", "赵六", 15],
    ];
    const gap = (rows: number) => Array.from({ length: rows }, () => []);
    test("begin a list of their own after twenty empty rows", () => {
      expect(listOn(sheet([HEAD, A, B, C, ...gap(20), ...below])).rows).toEqual([1, 2, 3]);
    });
    test("are customers after nineteen", () => {
      expect(listOn(sheet([HEAD, A, B, C, ...gap(19), ...below])).rows).toHaveLength(6);
    });
  });

  describe("rows of words behind a gap, two columns of numbers beneath", () => {
    const below = [["戊公司", "钱七", "未报", "欠缺"], D, ["己公司", "孙八", 1, 2]];
    test("are customers after two empty rows", () => {
      expect(listOn(sheet([HEAD, A, B, C, [], [], ...below])).rows).toHaveLength(6);
    });
    test("begin a list of their own after three", () => {
      expect(listOn(sheet([HEAD, A, B, C, [], [], [], ...below])).rows).toEqual([1, 2, 3]);
    });
  });

  test("headers that the scheme knows outweigh a fuller row above", () => {
    const cells = sheet([
      ["华东大区", "二〇二六", "内部资料", "第三版"],
      ["客户名称", "负责人", "进货额", ""],
      ["甲公司", "张三", 1, 2],
    ]);
    expect(findList(cells)).toMatchObject({ headerRow: 0 });
    const known = (header: string) => ["客户名称", "负责人", "进货额"].includes(header);
    expect(findList(cells, known)).toMatchObject({ headerRow: 1 });
  });

  test("a person may choose another list; one that is not there leaves the best", () => {
    const cells = sheet([
      HEAD,
      A,
      B,
      C,
      ...Array.from({ length: 20 }, () => []),
      ["门店", "最低分"],
      ["东店", 80],
      ["西店", 60],
    ]);
    const chosen = findList(cells, undefined, { list: { headerRow: 24, firstColumn: 0 } });
    expect(chosen).toMatchObject({ headerRow: 24, rows: [25, 26], others: [{ headerRow: 0 }] });
    const gone = findList(cells, undefined, { list: { headerRow: 20, firstColumn: 0 } });
    expect(gone).toMatchObject({ headerRow: 0, others: [{ headerRow: 24 }] });
  });

  test("a plain list beside a table is told as another list, the table's own cells are not", () => {
    const cells = sheet(
      [HEAD, A, B, C, [], [], [], ["门店", "最低分"], ["东店", 80], ["西店", 60]],
      {
        tables: [{ name: "客户", area: [0, 0, 4, 4] }],
      }
    );
    const list = listOn(cells);
    expect(list.table).toBe("客户");
    expect(list.others).toMatchObject([{ headerRow: 7, customers: 2 }]);
  });

  describe("beside the list, further down", () => {
    const beside = (block: readonly (readonly SheetValue[])[], known: readonly string[] = []) => {
      const rows = [HEAD, A, B, C, D, A, B].map((cells, row) => [
        ...[...cells, "", "", "", ""].slice(0, 4),
        "",
        ...(block[row - 2] ?? []),
      ]);
      const list = findList(sheet(rows), (header) => known.includes(header));
      if ("problem" in list) throw new Error(list.problem);
      expect(list).toMatchObject({ headerRow: 0, headers: HEAD });
      return list.others?.map(({ headers }) => headers);
    };
    const two = (...headers: readonly string[]) => [headers, ["东", 1], ["西", 2], ["南", 3]];
    test.each([
      ["a column of notes", [["备注"], ["老客户"], ["待回访"], ["新"]]],
      [
        "one row below two names",
        [
          ["门店", "销售额"],
          ["东店", 5],
        ],
      ],
      ["a table of levels", two("级别", "最低分")],
      ["a ranking", two("排名", "得分")],
    ])("%s is no other list", (_, block) => expect(beside(block)).toBeUndefined());
    test.each([["门店"], ["客户"], ["姓名"], ["供应商名称（全称）"], ["Company"]])(
      "names below %s make it one",
      (header) => expect(beside(two(header, "得分"))).toEqual([[header, "得分"]])
    );
    test("so does a column that the scheme knows", () => {
      expect(beside(two("级别", "进货额"), ["进货额"])).toEqual([["级别", "进货额"]]);
    });
  });

  test("the best list is told where another was chosen, even if nothing in it is a name", () => {
    const cells = sheet([
      ["级别", "最低分", "最高分"],
      ...[1, 2, 3, 4].map((level) => [level, 60 + level, 70 + level]),
      ...[[], [], [], [], []],
      ["门店", "得分"],
      ["东店", 5],
      ["西店", 6],
    ]);
    const best = listOn(cells);
    expect(best).toMatchObject({ headerRow: 0, others: [{ headerRow: 10 }] });
    const chosen = findList(cells, undefined, { list: { headerRow: 10, firstColumn: 0 } });
    expect(chosen).toMatchObject({ headerRow: 10, others: [{ headerRow: 0 }] });
  });

  test("the larger list wins although it comes second", () => {
    const list = listOn(
      sheet([["等级", "最低分"], ["A", 80], ["B", 60], [], [], HEAD, A, B, C, D])
    );
    expect(list).toMatchObject({ headerRow: 5, rows: [6, 7, 8, 9] });
  });

  test("a row of words after a gap is no new header", () => {
    const list = listOn(sheet([HEAD, A, B, [], ["戊公司", "钱七", "未报", "待定"], C, D]));
    expect(list.rows).toEqual([1, 2, 4, 5, 6]);
  });
});

describe("table objects", () => {
  test("a table with a totals row", () => {
    const list = listOn(
      sheet([["标题"], HEAD, A, B, C, ["汇总行", "", 260, ""]], {
        tables: [{ name: "客户", area: [1, 0, 5, 4], totalsRow: true }],
      })
    );
    expect(list).toMatchObject({ table: "客户", headerRow: 1, rows: [2, 3, 4], lastRow: 5 });
    expect(list.skipped).toEqual([{ row: 5, why: "total" }]);
  });

  test("a table that reaches below the used range", () => {
    const list = listOn(sheet([HEAD, A, B], { tables: [{ name: "客户", area: [0, 0, 9, 4] }] }));
    expect(list).toMatchObject({ table: "客户", rows: [1, 2], skipped: [], lastRow: 2 });
  });

  test("rows typed right below a table are its customers, and told apart", () => {
    const cells = sheet([HEAD, A, B, C, D, ["合计", "", 9, 9]], {
      row: 2,
      tables: [{ name: "客户", area: [0, 0, 3, 4] }],
    });
    expect(listOn(cells)).toMatchObject({
      table: "客户",
      rows: [3, 4, 5, 6],
      belowTable: [5, 6],
      skipped: [{ row: 7, why: "total" }],
    });
    const alone = sheet([HEAD, A, B], { tables: [{ name: "客户", area: [0, 0, 3, 4] }] });
    expect(listOn(alone).belowTable).toBeUndefined();
  });

  test.each<[string, SheetValue[][]]>([
    ["an empty row", [[], C]],
    ["a line of text", [["以上数据截至四月"]]],
    [
      "another header",
      [
        ["级别", "负责", "联系", "期限"],
        ["A", "张三", "李四", 7],
      ],
    ],
  ])("%s below a table ends it", (_, below) => {
    const cells = sheet([HEAD, A, B, ...below], {
      tables: [{ name: "客户", area: [0, 0, 3, 4] }],
    });
    expect(listOn(cells)).toMatchObject({ rows: [1, 2], lastRow: 2 });
  });

  test("rows below a totals row are none of the table's customers", () => {
    const cells = sheet([HEAD, A, B, ["汇总", "", 9, 9], D], {
      tables: [{ name: "客户", area: [0, 0, 4, 4], totalsRow: true }],
    });
    expect(listOn(cells).rows).toEqual([1, 2]);
  });

  test("a small look-up table beside a large plain list is not the list", () => {
    const list = listOn(
      sheet(
        [
          [...HEAD, "", "等级", "最低分"],
          [...A, "", "A", 80],
          [...B, "", "B", 60],
          C,
          D,
          ["戊公司", "张三", 5, 6],
          ["己公司", "张三", 5, 6],
        ],
        { tables: [{ name: "等级", area: [0, 5, 3, 2] }] }
      )
    );
    expect(list).toMatchObject({ table: undefined, headers: HEAD });
    expect(list.rows).toHaveLength(6);
  });
});

describe("sheets without a list", () => {
  test.each([[[]], [[[]]], [[["", " "], ["　"]]]])("an empty sheet %#", (rows) => {
    expect(findList(sheet(rows))).toEqual({ problem: "empty" });
  });
  test.each([
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [[["只有一句话"], [], [1, 2, 3]]],
  ])("no header %#", (rows) => {
    expect(findList(sheet(rows))).toEqual({ problem: "no-header" });
  });
});
