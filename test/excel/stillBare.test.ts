import type { Book } from "../../src/book/types";
import { readMemory } from "../../src/excel/restore/readMemory";
import { writeRegrade } from "../../src/excel/writeRegrade";
import { closeAll, start, withSheetXml } from "../host/office";
import { bookOf, request, SPENDING } from "./lists";
import { plan } from "./running";

afterEach(closeAll);

/** Formats that the restore point holds for the first new column. */
const savedFormats = async () => (await readMemory(1))[0].point.runs[0].formats;

const CUSTOMERS = 400;

const long = () =>
  bookOf([
    ["客户名称", "消费额（元）"],
    ...Array.from({ length: CUSTOMERS }, (_, i) => [`客户${i}`, i + 1]),
  ]);

/** Bytes that Excel answers while a plan is written. */
async function bytesToWrite(source: Book): Promise<number> {
  const { host } = await start(source);
  const planned = await plan(request("abc-top5"));
  host.resetCounters();
  expect(await writeRegrade(planned)).not.toHaveProperty("code");
  return host.bytesOut;
}

test("cells of new columns are not loaded where nothing stands", async () => {
  const bare = await bytesToWrite(long());
  expect(new Set(await savedFormats())).toEqual(new Set(["General"]));
  closeAll();
  const formatted = long();
  const wrapped = formatted.styleLike(0, { wrap: true });
  formatted.sheets[0].edit([{ row: 0, column: 9, style: wrapped }]);
  const cells = CUSTOMERS * request("abc-top5").scheme.tiers.length;
  expect(await bytesToWrite(formatted)).toBeGreaterThan(bare + 10 * cells);
});

test("the format of a whole column is seen, though it is no part of what is used", async () => {
  const source = bookOf(SPENDING);
  const style = source.styleLike(0, { numberFormat: "0.000" });
  await start(
    withSheetXml(source, (xml) =>
      xml.replace(
        "<sheetData",
        `<cols><col min="5" max="5" width="9" style="${style}"/></cols><sheetData`
      )
    )
  );
  expect(await writeRegrade(await plan(request("abc-top5")))).not.toHaveProperty("code");
  expect(await savedFormats()).toContain("0.000");
});

test("a format that came there after the sheet was read is kept in the restore point", async () => {
  const { book } = await start(bookOf(SPENDING));
  const planned = await plan(request("abc-top5"));
  const { column } = planned.columns[0];
  const dollars = book.styleLike(0, { numberFormat: "$0.00" });
  book.sheets[0].edit([{ row: 4, column, style: dollars }]);
  expect(await writeRegrade(planned)).not.toHaveProperty("code");
  expect(await savedFormats()).toContain("$0.00");
});

test("a value that came there after the sheet was read stops the run and is named", async () => {
  const { book } = await start(bookOf(SPENDING));
  const planned = await plan(request("abc-top5"));
  const { column } = planned.columns[0];
  book.sheets[0].edit([{ row: 4, column, value: "请核对" }]);
  expect(await writeRegrade(planned)).toMatchObject({
    code: "sheet-changed",
    params: { cell: "E5" },
  });
});
