import { orRefusal } from "../../src/excel/asRefusal";
import { planRegrade } from "../../src/excel/planRegrade";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { undoRun } from "../../src/excel/restore/undoRun";
import { writeRegrade } from "../../src/excel/writeRegrade";
import { closeAll, start } from "../host/office";
import { sheetsOnly } from "./bookFacts";
import { bookOf, request } from "./lists";

afterEach(closeAll);

jest.setTimeout(180_000);

const CUSTOMERS = 40_000;
const HEADERS = ["客户名称", "消费额（元）", "上次联系日期", "地址", "备注"];

/** A list too large for one block: 200,000 cells with texts. */
const large = () =>
  bookOf([
    HEADERS,
    ...Array.from({ length: CUSTOMERS }, (_, i) => [
      `浙江第${i}号贸易有限公司`,
      ((i * 7919) % CUSTOMERS) + 1,
      46200 + (i % 100),
      `杭州市西湖区文三路${i}号`,
      i % 3 === 0 ? "老客户" : null,
    ]),
  ]);

/** Notes what is told, and cancels at a given call. */
function watching(cancelAt = Infinity) {
  const told: [number, number][] = [];
  const stop = new AbortController();
  const progress = (done: number, of: number) => {
    told.push([done, of]);
    if (told.length === cancelAt) stop.abort();
  };
  return { told, watch: { progress, signal: stop.signal } };
}

test("a large list is read and written in blocks that Excel on the web takes, and undone", async () => {
  const source = large();
  // Cells beside the list that bear a format have to be read before they are written.
  const wrapped = source.styleLike(0, { wrap: true });
  source.sheets[0].edit([{ row: 0, column: HEADERS.length + 3, style: wrapped }]);
  const { host, book } = await start(source, { platform: "web" });
  const [before] = sheetsOnly(book);
  const reading = watching();
  const snapshot = await readActiveSheet(reading.watch);
  expect(snapshot.cells.values).toHaveLength(CUSTOMERS + 1);
  expect(reading.told.length).toBeGreaterThan(1);
  const planned = planRegrade(snapshot, request("abc-top5"));
  if ("code" in planned) throw new Error(planned.code);
  host.resetCounters();
  const writing = watching();
  const done = await writeRegrade(planned, { watch: writing.watch });
  expect(done).not.toHaveProperty("code");
  expect(host.requests).toBeGreaterThan(3);
  const [last] = writing.told.slice(-1);
  expect(last[0]).toBe(last[1]);
  expect(book.sheets[0].cell(CUSTOMERS, 5).value).toMatch(/^[ABC] /);
  const undone = await undoRun();
  expect(undone).toMatchObject({ kept: [] });
  const [sheet] = sheetsOnly(book);
  expect(sheet.cells).toHaveLength(before.cells.length);
  expect(sheet.used).toEqual(before.used);
});

test("cancelled while reading, or before the first write, nothing has happened", async () => {
  const { book } = await start(large());
  const saved = Buffer.from(book.save());
  const reading = watching(1);
  expect(await orRefusal(() => readActiveSheet(reading.watch))).toMatchObject({
    code: "cancelled",
  });
  const planned = planRegrade(await readActiveSheet(), request("abc-top5"));
  if ("code" in planned) throw new Error(planned.code);
  const writing = watching(1);
  expect(await orRefusal(() => writeRegrade(planned, { watch: writing.watch }))).toMatchObject({
    code: "cancelled",
  });
  expect(Buffer.from(book.save()).equals(saved)).toBe(true);
});

test("cancelled between two writes, everything written is taken back", async () => {
  const { host, book } = await start(large());
  const saved = Buffer.from(book.save());
  const planned = planRegrade(await readActiveSheet(), request("abc-top5"));
  if ("code" in planned) throw new Error(planned.code);
  const stop = new AbortController();
  let wroteSomething = false;
  host.between(() => {
    if (wroteSomething || book.sheets[0].cell(0, 5).value === null) return;
    wroteSomething = true;
  });
  const progress = () => {
    if (book.sheets[0].cell(0, 5).value !== null) stop.abort();
  };
  const outcome = await orRefusal(() =>
    writeRegrade(planned, { watch: { progress, signal: stop.signal } })
  );
  expect(outcome).toMatchObject({ code: "cancelled" });
  expect(wroteSomething).toBe(true);
  expect(Buffer.from(book.save()).equals(saved)).toBe(true);
});

test("cancelled while it is being undone, the undo comes to its end", async () => {
  // So much text that putting it back takes several requests.
  const note = "老客户，等级由大区经理评定".repeat(1_500);
  const rows = Array.from({ length: 120 }, (_, i) => [`客户${i}`, i + 1, note]);
  const { book } = await start(bookOf([["客户名称", "消费额（元）", "客户等级"], ...rows]));
  const planned = planRegrade(await readActiveSheet(), request("abc-top5", { reuse: true }));
  if ("code" in planned) throw new Error(planned.code);
  await writeRegrade(planned);
  expect(book.sheets[0].cell(1, 2).value).not.toBe(note);
  const stop = new AbortController();
  const progress = (done: number, of: number) => {
    if (done < of && book.sheets[0].cell(1, 2).value === note) stop.abort();
  };
  const undone = await undoRun({ watch: { progress, signal: stop.signal } });
  expect(stop.signal.aborted).toBe(true);
  expect(undone).toMatchObject({ kept: [] });
  expect(rows.map((_, i) => book.sheets[0].cell(i + 1, 2).value === note)).not.toContain(false);
});
