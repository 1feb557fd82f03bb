import { openBook } from "../../src/book";
import { cellAt, vectorOf, type Scalar, type Vector } from "../../src/formula/vector";
import { packMemory, unpackMemory } from "../../src/excel/restore/packMemory";
import { headerOf, memoryIn } from "../../src/excel/restore/pointXml";
import { readMemory } from "../../src/excel/restore/readMemory";
import type { RunMemory } from "../../src/excel/restore/runMemory";
import { closeAll, start } from "../host/office";
import { bookOf, request, SPENDING } from "./lists";
import { plan, regrade, undo } from "./running";
import fc from "../fastCheck";

afterEach(closeAll);

const cells = (vector: Vector | readonly Vector[] | undefined): readonly Scalar[] =>
  vector !== undefined && "numbers" in vector
    ? Array.from({ length: vector.length }, (_, i) => cellAt(vector, i))
    : [];

test("a run remembers its inputs as read, its day, its rules and the tiers it gave", async () => {
  const { host } = await start(bookOf(SPENDING));
  const planned = await plan(request("abc-top5"));
  await regrade(request("abc-top5"));
  host.resetCounters();
  const [run] = await readMemory(1);
  expect(host.requests).toBe(2);
  const { memory, point } = run;
  expect(point).toMatchObject({ run: 1, customers: 7 });
  expect(memory).toMatchObject({ schemeId: "abc-top5", asOf: request("abc-top5").asOf, rows: 7 });
  expect(cells(memory?.columns.get("消费额"))).toEqual([9000, 7000, 5000, 3000, 1000, 500, null]);
  expect(memory?.tiers).toEqual(planned.changes.map(({ to }) => to));
  expect(memory?.before).toEqual(planned.changes.map(({ from }) => from));
  // The name decides no tier.
  expect([...(memory?.columns.keys() ?? [])]).toEqual(["消费额"]);
});

test("the newest of two runs comes first; undo brings the memory of the one before back", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  book.sheets[0].edit([{ row: 3, column: 1, value: 99_999 }]);
  await regrade(request("abc-top5"));
  const spent = async () =>
    (await readMemory(1)).map(({ memory }) => cells(memory?.columns.get("消费额"))[1]);
  expect(await spent()).toEqual([99_999, 7000]);
  await undo();
  expect(await spent()).toEqual([7000]);
  await undo();
  expect(await readMemory(1)).toEqual([]);
});

test("what is remembered travels with the file, and belongs to one list", async () => {
  const { book } = await start(bookOf(SPENDING));
  await regrade(request("abc-top5"));
  const saved = book.save();
  closeAll();
  await start(openBook(saved));
  expect(await readMemory(2)).toEqual([]);
  expect((await readMemory(1))[0].memory?.tiers[0]).toBe("A 关键客户");
});

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: "#N/A" } as const)
);

const remembered = (columns: RunMemory["columns"]): RunMemory => ({
  schemeId: "x",
  rules: 7,
  asOf: 46348,
  rows: 3,
  asked: [...columns.keys()],
  columns,
  points: new Map([["指标", Float64Array.of(1, NaN, 1)]]),
  score: Float64Array.of(NaN, 2.5, 1 / 3),
  before: [null, "C", "自定"],
  tiers: ["A", null, "A"],
});

test("whatever the columns hold, they come back as they were", () => {
  const column = fc.array(scalar, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.tuple(column, column, column), ([a, b, c]) => {
      const memory = remembered(
        new Map<string, Vector | readonly Vector[]>([
          ["甲", vectorOf(a)],
          ["乙", [vectorOf(b), vectorOf(c)]],
        ])
      );
      expect(unpackMemory(packMemory(memory))).toEqual(memory);
    }),
    { numRuns: 150 }
  );
});

test.each(["", "not packed", packMemory(remembered(new Map())).slice(0, -9)])(
  "a memory that was cut or edited is none: %s",
  (text) => expect(unpackMemory(text)).toBeUndefined()
);

test("a sheet name with any sign in it does not hide the memory", async () => {
  const { book } = await start(bookOf(SPENDING, "客户~<表>&'1'号"));
  await regrade(request("abc-top5"));
  const xml = book.customXml.map((part) => part.xml).find((text) => headerOf(text) !== null) ?? "";
  expect(headerOf(xml)?.sheet).toBe("客户~<表>&'1'号");
  expect(memoryIn(xml)?.rows).toBe(7);
});
