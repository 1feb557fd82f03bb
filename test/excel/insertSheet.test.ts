import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { freeName } from "../../src/excel/freeName";
import { insertSheet } from "../../src/excel/insertSheet";
import { planRegrade } from "../../src/excel/planRegrade";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { Scheme } from "../../src/scheme/types";
import { decidingColumns, isAvailable } from "../../src/scheme/decidingColumns";
import { sampleDraft } from "../../src/table/sampleDraft";
import type { SheetDraft } from "../../src/table/sheetDraft";
import { suggestScheme } from "../../src/table/suggestScheme";
import { templateColumns } from "../../src/table/templateColumns";
import { templateDraft } from "../../src/table/templateDraft";
import { newBook } from "../../src/book";
import { closeAll, start, withSheetXml } from "../host/office";
import { AS_OF, bookOf, setupFor, SPENDING } from "./lists";

afterEach(closeAll);
jest.setTimeout(300_000);

const WORDS = { sheet: "客户分级模板", names: ["示例甲", "示例乙", "示例丙"], owner: "示例人" };
const NAMES = Array.from({ length: 20 }, (_, i) => `示例药房 ${i + 1}`);
const SAMPLE = { sheet: "客户分级示例", title: "客户名单示例", total: "合计", names: NAMES };

const pharma = findScheme(catalogue, "pharma-distributor") as Scheme;
const pharmaTemplate = () => templateDraft(pharma, AS_OF, WORDS);

async function insert(draft: SheetDraft) {
  const inserted = await insertSheet(draft);
  if ("code" in inserted) throw new Error(JSON.stringify(inserted));
  return inserted;
}

/** What the pane makes of the sheet in front. */
async function readBack(scheme: Scheme) {
  const snapshot = await readActiveSheet();
  const setup = setupFor(scheme.id);
  const plan = planRegrade(snapshot, { scheme, setup, asOf: AS_OF, language: "zh-CN" });
  if ("code" in plan) throw new Error(`${scheme.id}: ${JSON.stringify(plan)}`);
  return { snapshot, plan };
}

const tiersOf = ({ grades }: Awaited<ReturnType<typeof readBack>>["plan"]) =>
  Array.from({ length: grades.rows }, (_, row) => grades.tierText(row));

/**
 * The best few per cent of a list of three are one customer; texts with a grammar of their own and a
 * dozen marks that exclude each other are not found by exchanging values.
 */
const ALIKE = [
  "abc-top5",
  "chemical-methanol-dme",
  "tibet-petroleum-levels",
  "layering-four-dimensions",
  "credit-report-classes",
  "auto-satisfaction-af",
];

test("the template of every scheme is read back whole and rated, in different tiers where three customers can differ", async () => {
  const alike: string[] = [];
  for (const scheme of catalogue) {
    await start(["空表"]);
    await insert(templateDraft(scheme, AS_OF, WORDS));
    const { plan } = await readBack(scheme);
    const { matches, ambiguous, problems, list } = plan.read;
    const atHand = new Set(matches.map(({ column }) => column));
    const missing = decidingColumns(scheme).filter((name) => !isAvailable(scheme, name, atHand));
    const unread = templateColumns(scheme).filter(({ name }) => !atHand.has(name));
    const read = { id: scheme.id, missing, unread, ambiguous, problems, rows: list.rows.length };
    const whole = { missing: [], unread: [], ambiguous: [], problems: [], rows: 3 };
    expect(read).toEqual({ id: scheme.id, ...whole });
    expect([scheme.id, plan.grades.status]).toEqual([scheme.id, ["rated", "rated", "rated"]]);
    if (new Set(tiersOf(plan)).size < mostTiers(scheme)) alike.push(scheme.id);
    closeAll();
  }
  expect(alike).toEqual(ALIKE);
});

function mostTiers({ decide, tiers }: Scheme): number {
  if (decide.by === "none") return 0;
  return decide.by === "label" ? 3 : Math.min(3, tiers.length);
}

test("the sample is read with its title and totals, fits its scheme best and has every tier", async () => {
  await start(["空表"]);
  await insert(sampleDraft(pharma, AS_OF, SAMPLE));
  const { snapshot, plan } = await readBack(pharma);
  expect(snapshot.cells.sheet).toBe("客户分级示例");
  expect(snapshot.cells.values[0][0]).toBe("客户名单示例");
  expect(plan.read.list.rows).toHaveLength(20);
  expect(plan.read.list.skipped).toEqual([{ row: 22, why: "total" }]);
  expect(plan.read.problems).toEqual([]);
  expect(new Set(tiersOf(plan))).toEqual(new Set(["A类", "B类", "C类", "D类"]));
  const [best] = suggestScheme(plan.read.list.headers, catalogue);
  expect([best.scheme.id, best.missing]).toEqual(["pharma-distributor", []]);
});

test("dates, percents, lists, a bold header and frozen rows stand in the new sheet", async () => {
  const { book } = await start(["空表"]);
  await insert(pharmaTemplate());
  const sheet = book.activeSheet;
  const headers = pharmaTemplate().columns.map(({ header }) => header);
  const formatAt = (header: string) =>
    book.format(sheet.cell(1, headers.indexOf(header)).style).numberFormat;
  expect(formatAt("上次联系日期")).toBe("yyyy-mm-dd");
  expect(formatAt("财务毛利率")).toBe("0.0%");
  expect(book.format(sheet.cell(0, 2).style).font.bold).toBe(true);
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  const rules = sheet.validations.map(({ areas, formula1 }) => [areas[0].column, formula1]);
  expect(rules).toEqual([
    [headers.indexOf("按中标价执行"), '"是,否"'],
    [headers.indexOf("采购方式"), '"提前沟通后补点,与业务员沟通后点配,其他"'],
  ]);
});

test("a new sheet never takes the name of another, whatever its case, and touches no other sheet", async () => {
  const { book } = await start(bookOf(SPENDING, "GRADE"));
  const before = book.sheets[0].usedArea(false);
  const named = { ...pharmaTemplate(), name: "grade" };
  expect((await insert(named)).name).toBe("grade 2");
  expect((await insert(named)).name).toBe("grade 3");
  expect(book.sheets.map(({ name }) => name)).toEqual(["GRADE", "grade 2", "grade 3"]);
  expect(book.activeSheet.name).toBe("grade 3");
  expect(book.sheets[0].usedArea(false)).toEqual(before);
  expect(book.names).toEqual([]);
});

test("a long name leaves room for its number", () => {
  const long = "一".repeat(31);
  expect(freeName(long, [long])).toBe(`${"一".repeat(29)} 2`);
});

test("the sheet is there in two requests", async () => {
  const { host } = await start(["空表"]);
  await insert(pharmaTemplate());
  expect(host.requests).toBe(2);
});

test.each([3, 12, 40])(
  "a failure after %d actions leaves no half sheet, and says so",
  async (actionsDone) => {
    const { host, book } = await start(bookOf(SPENDING));
    const saved = book.sheets.map(({ name }) => name);
    host.failAt({ request: 2, actionsDone });
    const answer = await insertSheet(pharmaTemplate());
    expect(answer).toMatchObject({ code: "excel-error" });
    expect(book.sheets.map(({ name }) => name)).toEqual(saved);
    expect(book.activeSheet.name).toBe("客户");
  }
);

test("in a workbook of the 1904 date system the dates are the same days", async () => {
  const { book } = await start(
    withSheetXml(
      newBook(["空表"]),
      (xml) => xml,
      (xml) =>
        xml.includes("<workbookPr")
          ? xml.replace("<workbookPr", '<workbookPr date1904="1"')
          : xml.replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
    )
  );
  expect(book.date1904).toBe(true);
  await insert(pharmaTemplate());
  const { plan } = await readBack(pharma);
  const dates = plan.read.columns.get("上次联系日期");
  expect(dates).toBeDefined();
  expect(Array.from((dates as { numbers: Float64Array }).numbers)).toEqual([
    AS_OF - 4,
    AS_OF - 15,
    AS_OF - 120,
  ]);
});
