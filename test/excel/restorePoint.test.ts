import fc from "../fastCheck";
import { contentOf, plainOf } from "../../src/excel/restore/cellContent";
import { EMPTY_SLOT, headerOf, pointOf, pointToXml } from "../../src/excel/restore/pointXml";
import { cellKey, findRows } from "../../src/excel/restore/rowKeys";
import { MOST_POINTS, slotsWith, type Slot } from "../../src/excel/restore/slots";
import type { CellContent, RestorePoint, SavedRun } from "../../src/excel/restore/types";
import { mayTurn } from "../../src/excel/textCell";

const content: fc.Arbitrary<CellContent | null> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.boolean(),
  fc.constant(null)
);

const savedRun: fc.Arbitrary<SavedRun> = fc.record({
  column: fc.nat(16383),
  row: fc.nat(1_048_575),
  before: fc.array(content),
  after: fc.array(content),
  formats: fc.array(fc.oneof(fc.constant(null), fc.constantFrom("General", "0.00", "yyyy-mm-dd"))),
});

function point(run: number, runs: readonly SavedRun[] = []): RestorePoint {
  return {
    run,
    at: "2026-11-22 09:30",
    sheet: `客户 "表" <${run}> & 'x'`,
    list: 1,
    scheme: { zh: "方案", en: "Scheme" },
    counts: { up: 1, down: 2, new: 3, same: 4, unrated: 5 },
    customers: 15,
    cells: 30,
    worksheetId: "{1}",
    headerRow: 1,
    rows: [2, 3],
    keys: [1, 2],
    keyColumn: 0,
    keyName: "_GRADE_1_in0",
    columns: [{ kind: "tier", column: 4, place: "new" }],
    runs,
    names: [{ name: "_GRADE_1_tier", formula: null }],
    table: undefined,
    fresh: [],
    colors: [],
    listState: null,
  };
}

test("a restore point is read back as it was written, whatever its cells hold", () => {
  fc.assert(
    fc.property(fc.array(savedRun), (runs) => {
      const written = point(7, runs);
      const xml = pointToXml(written);
      expect(pointOf(xml)).toEqual(JSON.parse(JSON.stringify(written)));
      expect(headerOf(xml)).toMatchObject({ run: 7, sheet: written.sheet, customers: 15 });
    }),
    { numRuns: 200 }
  );
});

test.each([
  ["an empty slot", EMPTY_SLOT],
  ["another part", '<other xmlns="urn:x"/>'],
  ["a cut text", pointToXml(point(1)).slice(0, -80) + "</restore>"],
  ["edited cells", pointToXml(point(1)).replace(/>[^<]*</, ">not packed<")],
  ["an edited header", pointToXml(point(1)).replace(/header="[^"]*"/, 'header="{"')],
])("%s holds no restore point", (_, xml) => {
  expect(pointOf(xml)).toBeNull();
});

const slot = (xml: string) => ({ part: {}, xml }) as Slot;

/** What the slots hold after a point was added. */
function added(run: number, slots: readonly Slot[], runs: readonly SavedRun[] = []): Slot[] {
  const { replace, add } = slotsWith(point(run, runs), slots);
  const kept = slots.map((old) => replace.find((change) => change.slot === old)?.xml ?? old.xml);
  return [...kept, ...(add === undefined ? [] : [add])].map(slot);
}

const runsIn = (slots: readonly Slot[]) =>
  slots.flatMap(({ xml }) => headerOf(xml)?.run ?? []).sort((a, b) => a - b);

test("the last five runs are kept, in five parts that are used again", () => {
  let slots: Slot[] = [];
  for (let run = 1; run <= 12; run++) {
    slots = added(run, slots);
    expect(slots.length).toBeLessThanOrEqual(MOST_POINTS);
    expect(runsIn(slots)).toEqual(
      Array.from({ length: Math.min(run, 5) }, (_, i) => run - Math.min(run, 5) + 1 + i)
    );
  }
});

test("points that are too large together give way, oldest first; the newest always stays", () => {
  // Random texts do not pack: a million characters each.
  let seed = 1;
  const noise = () => (seed = (seed * 48271) % 2147483647).toString(36);
  const large = (): SavedRun[] => [
    {
      column: 4,
      row: 2,
      before: Array.from({ length: 110_000 }, noise),
      after: [],
      formats: [],
    },
  ];
  let slots: Slot[] = [];
  for (let run = 1; run <= 4; run++) slots = added(run, slots, large());
  const size = slots.reduce((sum, { xml }) => sum + xml.length, 0);
  expect(size).toBeLessThanOrEqual(2_500_000);
  expect(runsIn(slots)).toContain(4);
  expect(runsIn(slots).length).toBeLessThan(4);
  expect(runsIn(slots)).not.toContain(1);
});

/** Letters of base64 that stand for what a run remembers. */
const memoryOf = (length: number) => "A".repeat(length);

test("what older runs remember gives way first, then what the new one does, then older points", () => {
  const add = (run: number, slots: readonly Slot[], memory: string): Slot[] => {
    const { replace, add: fresh } = slotsWith(point(run), slots, memory);
    const kept = slots.map((old) => replace.find(({ slot: of }) => of === old)?.xml ?? old.xml);
    return [...kept, ...(fresh === undefined ? [] : [fresh])].map(slot);
  };
  const keeps = (slots: readonly Slot[]) =>
    slots.map(({ xml }) => [headerOf(xml)?.run, xml.includes("~")]);
  const million = memoryOf(1_000_000);
  let slots = add(1, [], million);
  slots = add(2, slots, million);
  expect(keeps(slots)).toEqual([
    [1, true],
    [2, true],
  ]);
  slots = add(3, slots, million);
  expect(keeps(slots)).toEqual([
    [1, false],
    [2, true],
    [3, true],
  ]);
  slots = add(4, slots, memoryOf(2_600_000));
  expect(keeps(slots)).toEqual([1, 2, 3, 4].map((run) => [run, false]));
  // Without its memory a point can be undone like any other.
  expect(slots.map(({ xml }) => pointOf(xml))).toEqual(
    [1, 2, 3, 4].map((run) => JSON.parse(JSON.stringify(point(run))) as unknown)
  );
});

test("formulas and texts that look like formulas are told apart and come back", () => {
  expect(contentOf("=A1+1", 5)).toBe("=A1+1");
  expect(contentOf("=1+1", "=1+1")).toBe("'=1+1");
  expect(contentOf("'x", "'x")).toBe("''x");
  expect(["=A1", "'=1+1", "''x", "x", 3, true].map(plainOf)).toEqual([
    "=A1",
    "=1+1",
    "'x",
    "x",
    3,
    true,
  ]);
});

test.each(["=1", "+1", "-x", "@A", "'a", "#N/A", "001", "1,200", "50%", "5月6日", "2026-05-06"])(
  "Excel might make something else of %s",
  (text) => expect(mayTurn(text)).toBe(true)
);
test.each(["12:30", "May 6", "6 Aug", "TRUE", "false", "1/2", "1e5", "¥5"])(
  "Excel might make something else of %s, too",
  (text) => expect(mayTurn(text)).toBe(true)
);
test.each([
  "A 关键客户",
  "未评级",
  "2026-11-22 升 C→A",
  "一档",
  "VIP",
  "Marketing",
  "B2B 客户",
  "",
])("%s stays a text", (text) => expect(mayTurn(text)).toBe(false));

const named = (names: readonly string[]) => names.map(cellKey);
const rowsOf = (names: readonly string[]) => ({
  rows: names.map((_, i) => i + 1),
  keys: named(names),
});
const at = (names: readonly string[]) => ["header", ...names].map(cellKey);

test("rows are found again after any sorting, as long as their keys differ", () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 40 })
        .chain((names) =>
          fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length }))
        ),
      ([names, sorted]) => {
        const found = findRows(rowsOf(names), at(sorted));
        expect(found).toEqual(names.map((name) => sorted.indexOf(name) + 1));
      }
    )
  );
});

test("a renamed row keeps its place, a deleted one has none, doubles are not guessed", () => {
  expect(findRows(rowsOf(["甲", "乙", "丙"]), at(["甲", "乙改", "丙"]))).toEqual([1, 2, 3]);
  expect(findRows(rowsOf(["甲", "乙", "丙"]), at(["甲", "丙"]))).toEqual([1, undefined, 2]);
  expect(findRows(rowsOf(["甲", "乙", "甲"]), at(["乙", "甲", "甲"]))).toEqual([
    undefined,
    1,
    undefined,
  ]);
  expect(findRows(rowsOf(["甲", "乙", "甲"]), at(["甲", "乙", "甲"]))).toEqual([1, 2, 3]);
});
