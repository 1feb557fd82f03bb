import { catalogue } from "../../../src/catalogue";
import type { Scheme } from "../../../src/scheme/types";
import { randomList } from "../../../scripts/parity/randomList";
import { sheet } from "../sheet";
import { AS_OF, beside, exported, schemeOf, tryExport, under } from "./exported";

const SPENDING = [
  ["客户名称", "消费额（元）", "上次联系日期"],
  ["甲公司", 9000, 46330],
  ["乙公司", 7000, ""],
  ["丙公司", "约5000", 46300],
  ["丁公司", "", 46300],
] as const;
const abc = schemeOf("abc-top5");
const LAST = "INDEX('客户'!$C$2:$C$5,$B2)";
const DATES = { formats: { 2: "yyyy-mm-dd" } };

/** Excel 2019; the last line is newer than the file format, and bears a mark there. */
const PLAIN = new Set(
  [
    "IF AND OR NOT IFERROR ISNUMBER ISTEXT ISLOGICAL ISBLANK ISERROR N T NA TRUE FALSE",
    "SUM MAX MIN COUNT COUNTIF COUNTIFS SUMIF SUMIFS AVERAGE ROUND ROUNDUP ROUNDDOWN INT",
    "INDEX VLOOKUP CHOOSE LEN MID RIGHT REPLACE SUBSTITUTE TRIM UPPER CONCATENATE",
    "DATE YEAR MONTH DAY EDATE DATEDIF WORKDAY WEEKDAY ROW",
    "IFS SWITCH MAXIFS MINIFS PERCENTILE.INC CEILING.MATH",
  ].flatMap((line) => line.split(" "))
);

describe.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
  "%s",
  (_, scheme: Scheme) => {
    const native = exported(randomList(scheme, 12, AS_OF, 3), scheme);
    const cells = [...native.calculation.cells, ...native.scheme.cells, ...native.results];
    const formulas = cells.flatMap(({ formula }) => formula ?? []);

    test("uses functions of Excel 2019 alone, none of them as an array", () => {
      const names = new Set(
        formulas.flatMap(
          (text) => text.replace(/"(?:[^"]|"")*"|'[^']*'/g, "").match(/[A-Za-z_.]+(?=\()/g) ?? []
        )
      );
      expect([...names].filter((name) => !PLAIN.has(name))).toEqual([]);
      expect(formulas.filter((text) => text.length > 8192 || text.startsWith("{"))).toEqual([]);
    });

    test("has no name of a column and no mark of a constant left in a formula", () => {
      expect(formulas.filter((text) => /\[|9\d{8}\.5/.test(text))).toEqual([]);
    });
  }
);

test("each customer stands in the row of the list, and the list refers to that row", () => {
  const { calculation, results } = exported(sheet([["名单"], ...SPENDING], DATES), abc);
  expect(under(calculation, "消费额", 2)?.formula).toBe(
    `IF(ISNUMBER(INDEX('客户'!$B$3:$B$6,$B3)),INDEX('客户'!$B$3:$B$6,$B3),"")`
  );
  expect(under(calculation, "行次", 2)).toMatchObject({ formula: "ROW()-ROW($B$2)", value: 1 });
  const tier = results.find(({ kind }) => kind === "tier");
  expect(tier?.formula).toMatch(
    /^INDEX\('评级计算'!\$([A-Z]+)\$3:\$\1\$6,ROW\(\)-ROW\(\$A\$2\)\)$/
  );
  expect(tier?.values).toEqual(["A 关键客户", "C 普通客户", "C 普通客户", "未评级"]);
});

test("formulas follow the columns of the list wherever they stand", () => {
  const turned = SPENDING.map(([name, amount, date]) => [date, amount, name]);
  const { calculation } = exported(sheet(turned, { formats: { 0: "yyyy-mm-dd" } }), abc);
  expect(under(calculation, "客户", 1)?.formula).toContain("'客户'!$C$2:$C$5");
  expect(under(calculation, "上次联系日期", 1)?.formula).toContain("'客户'!$A$2:$A$5");
  expect(under(calculation, "消费额", 1)?.formula).toContain("'客户'!$B$2:$B$5");
});

test("what the whole list decides stands in one cell that the rows refer to", () => {
  const { calculation, scheme } = exported(sheet(SPENDING, DATES), abc);
  const places = scheme.cells.filter(({ formula }) => formula?.includes("COUNT("));
  expect(places).toHaveLength(2);
  const inRows = calculation.cells.filter(({ formula }) =>
    /\b(COUNT|MAX|SUM)\(/.test(formula ?? "")
  );
  expect(inRows).toEqual([]);
  const rank = under(calculation, "规则.1", 1)?.formula;
  expect(rank).toMatch(/COUNTIF\(\$[A-Z]+\$2:\$[A-Z]+\$5,">"&\$[A-Z]+2\)\+1<='分级方案'!\$B\$\d+/);
});

test("cuts, points and rhythms are cells of the scheme sheet, and no formula repeats them", () => {
  const { calculation, scheme } = exported(sheet(SPENDING, DATES), abc);
  const share = beside(scheme, "A 关键客户：消费额排在前百分之几");
  expect(share?.value).toBe(5);
  const address = `'分级方案'!$B$${Number(share?.row) + 1}`;
  const places = scheme.cells.filter(({ formula }) => formula?.includes(address));
  expect(places.map(({ formula }) => formula)).toEqual([
    expect.stringMatching(
      /^MAX\(1,ROUNDUP\(ROUND\(COUNT\(.*\)\*'分级方案'!\$B\$\d+\/100,6\),0\)\)$/
    ),
  ]);
  const rhythm = beside(scheme, "“A 关键客户”的跟进周期（月）");
  expect(rhythm?.value).toBe(1);
  expect(under(calculation, "结果.下次跟进日期", 1)?.formula).toContain(
    `,'分级方案'!$B$${Number(rhythm?.row) + 1})`
  );
});

test("numbers of a criterion's own formula, and shares anywhere, are cells too; what shapes a formula stays", () => {
  const scheme: Scheme = {
    ...abc,
    workings: [
      { name: "界限", kind: "formula", formula: "12" },
      {
        name: "折让",
        kind: "formula",
        formula: 'IF([@客户名称]="甲2%",LOG10(100)*[@消费额]*25%,[@界限])',
      },
    ],
    outputs: [
      {
        id: "try",
        name: { zh: "试算", en: "try" },
        type: "number",
        value: { formula: "[@折让]*30%+MOD([@消费额],7)" },
        source: "assumed",
      },
    ],
  };
  const { calculation, scheme: cells } = exported(sheet(SPENDING, DATES), scheme);
  const cell = (what: string) => {
    const found = beside(cells, what);
    return [found?.value, `'分级方案'!$B$${Number(found?.row) + 1}`] as const;
  };
  const [limit, discount, share] = ["界限", "折让", "试算"].map(cell);
  expect([limit[0], discount[0], share[0]]).toEqual([12, 0.25, 0.3]);
  expect(under(calculation, "界限", 1)?.formula).toBe(limit[1]);
  const own = under(calculation, "折让", 1)?.formula;
  expect(own).toContain(`LOG10(100)*`);
  expect(own).toContain(`*${discount[1]}`);
  expect(own).toContain('"甲2%"');
  const shown = calculation.cells.find(({ formula }) => formula?.includes(share[1]))?.formula;
  expect(shown).toMatch(/,7\)$/);
});

test("a week's rhythm keeps its weeks: the formula multiplies the cell by seven", () => {
  const weekly: Scheme = {
    ...abc,
    tiers: abc.tiers.map((tier, i) =>
      i === 0 ? { ...tier, cadence: { every: 2, unit: "week", source: "assumed" } } : tier
    ),
  };
  const { calculation, scheme } = exported(sheet(SPENDING, DATES), weekly);
  const cell = beside(scheme, "“A 关键客户”的跟进周期（周）");
  expect(cell?.value).toBe(2);
  expect(under(calculation, "结果.下次跟进日期", 1)?.formula).toContain(
    `+'分级方案'!$B$${Number(cell?.row) + 1}*7`
  );
});

test("the as-of date is one cell in the workbook's own date system", () => {
  const { scheme } = exported(sheet(SPENDING, DATES), abc);
  expect(beside(scheme, "评级日期")?.value).toBe(AS_OF);
  const shifted = SPENDING.map(([name, amount, date]) => [
    name,
    amount,
    typeof date === "number" ? date - 1462 : date,
  ]);
  const later = exported(sheet(shifted, { ...DATES, date1904: true }), abc);
  expect(beside(later.scheme, "评级日期")?.value).toBe(AS_OF - 1462);
  expect(under(later.calculation, "上次联系日期", 1)).toMatchObject({
    formula: `IF(ISNUMBER(${LAST}),INT(${LAST}),"")`,
    value: 46330 - 1462,
  });
  const next = later.results.find(({ kind }) => kind === "next");
  const usual = exported(sheet(SPENDING, DATES), abc).results.find(({ kind }) => kind === "next");
  expect(next?.values[0]).toBe(Number(usual?.values[0]) - 1462);
});

test.each([
  ["XLOOKUP([@消费额],[消费额],[消费额])", "newer-function"],
  ["MAX(IF([客户名称]=[@客户名称],[消费额]))", "array-entry"],
  ["SUMPRODUCT(IF([消费额]>0,1,0))", "array-entry"],
])("%s cannot be an ordinary formula of Excel 2019", (formula, code) => {
  const scheme: Scheme = {
    ...abc,
    workings: [{ name: "试算", kind: "formula", formula }],
    outputs: [
      {
        id: "try",
        name: { zh: "试算", en: "try" },
        type: "number",
        value: { column: "试算" },
        source: "assumed",
      },
    ],
  };
  expect(tryExport(sheet(SPENDING, DATES), scheme)).toMatchObject({ code, name: "试算" });
});
