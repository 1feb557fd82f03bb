import fc from "../fastCheck";
import { migration, type Migration } from "../../src/table/migration";
import type { TierChange } from "../../src/table/timelines";

const ORDER = ["A", "B", "C"];

const change = (run: number, who: string, from: string, to: string, list = 1): TierChange => {
  const [code, name] = who.includes("|") ? who.split("|") : ["", who];
  return { run, list, code, name, from, to };
};

const between = (
  changes: readonly TierChange[],
  from: number,
  to: number,
  undone: readonly number[] = []
) => migration({ changes, undone: new Set(undone), list: 1, from, to, order: ORDER });

/** "A>B 3" for each cell that is not empty. */
function told({ cells, tiers }: Migration): readonly string[] {
  const name = (place: number) => tiers[place] ?? "–";
  return cells.flatMap((row, from) =>
    row.flatMap((count, to) => (count === 0 ? [] : [`${name(from)}>${name(to)} ${count}`]))
  );
}

const LEDGER = [
  change(1, "甲", "", "A"),
  change(1, "乙", "", "B"),
  change(1, "丙", "", "C"),
  change(2, "甲", "A", "B"),
  change(2, "丁", "", "A"),
  change(3, "乙", "B", ""),
  change(3, "甲", "B", "C"),
];

test("customers stand where their last change up to each run put them", () => {
  expect(told(between(LEDGER, 1, 2))).toEqual(["A>B 1", "B>B 1", "C>C 1", "–>A 1"]);
  expect(told(between(LEDGER, 1, 3))).toEqual(["A>C 1", "B>– 1", "C>C 1", "–>A 1"]);
  expect(told(between(LEDGER, 2, 2))).toEqual(["A>A 1", "B>B 2", "C>C 1"]);
});

test("a run that was undone left nothing behind", () => {
  const again = [...LEDGER, change(4, "甲", "B", "A")];
  expect(told(between(again, 1, 4, [3]))).toEqual(["A>A 1", "B>B 1", "C>C 1", "–>A 1"]);
});

test("other lists of the workbook are left out, and so are customers yet to come", () => {
  const more = [...LEDGER, change(2, "甲", "", "C", 2), change(9, "戊", "", "A")];
  expect(between(more, 1, 2)).toEqual(between(LEDGER, 1, 2));
});

test("who stands on the sheet and was never noted has stayed; others of the name or code have not", () => {
  const standing = [
    { code: "", name: "己", tier: "B" },
    { code: "", name: "甲", tier: "C" },
    { code: "9", name: "乙", tier: "A" },
    { code: "", name: "庚", tier: "" },
  ];
  const wanted = { undone: new Set([3]), list: 1, from: 1, to: 2, order: ORDER };
  const found = migration({ ...wanted, changes: LEDGER, standing });
  expect(told(found)).toEqual(["A>B 1", "B>B 2", "C>C 1", "–>A 1"]);
  expect(found.moves).toContainEqual({ code: "", name: "己", from: 1, to: 1 });
  // What an undone run did to him is nothing.
  const undone = [change(3, "己", "B", "A")];
  expect(told(migration({ ...wanted, changes: undone, standing: [standing[0]] }))).toEqual([
    "B>B 1",
  ]);
});

test("a tier from before the ledger was begun is known by the first change from it", () => {
  expect(told(between([change(5, "甲", "B", "A")], 1, 3))).toEqual(["B>B 1"]);
  expect(told(between([change(5, "甲", "B", "A")], 1, 5))).toEqual(["B>A 1"]);
});

test("tiers that the scheme does not know come after its own", () => {
  const { tiers } = between([...LEDGER, change(2, "戊", "旧二级", "旧一级")], 1, 2);
  expect(tiers).toEqual(["A", "B", "C", "旧一级", "旧二级"]);
});

test("a customer is told by code, whatever he is called, and by name until he has a code", () => {
  const renamed = [change(1, "7|甲", "", "A"), change(2, "７|甲公司", "A", "B")];
  expect(told(between(renamed, 1, 2))).toEqual(["A>B 1"]);
  expect(between(renamed, 1, 2).moves).toEqual([{ code: "７", name: "甲公司", from: 0, to: 1 }]);
  const coded = [change(1, "甲", "", "A"), change(2, "7|甲", "A", "B")];
  expect(told(between(coded, 1, 2))).toEqual(["A>B 1"]);
});

test("two customers of one name are not taken for one", () => {
  const bothInOne = [change(1, "甲", "", "A"), change(1, "7|甲", "", "B")];
  expect(told(between(bothInOne, 1, 2))).toEqual(["A>A 1", "B>B 1"]);
  const twoCodes = [
    change(1, "甲", "", "A"),
    change(2, "7|甲", "", "B"),
    change(3, "8|甲", "", "C"),
  ];
  expect(told(between(twoCodes, 1, 3))).toEqual(["A>A 1", "–>B 1", "–>C 1"]);
  const namesakes = [change(1, "甲", "", "A"), change(1, "甲", "", "B"), change(1, "乙", "", "C")];
  expect(between(namesakes, 1, 1)).toMatchObject({ unclear: 1, total: 1 });
});

/** A list that is regraded again and again, and what the ledger would hold of it. */
const histories = fc
  .array(
    fc.record({
      tiers: fc.array(fc.constantFrom("", "A", "B", "C"), { minLength: 6, maxLength: 6 }),
      undo: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 }
  )
  .map((runs) => {
    let sheet: readonly string[] = ["", "", "", "", "", ""];
    const changes: TierChange[] = [];
    const undone = new Set<number>();
    const sheets = runs.map(({ tiers, undo }, index) => {
      tiers.forEach((to, i) => {
        if (to !== sheet[i]) changes.push(change(index + 1, `客户${i}`, sheet[i], to));
      });
      if (undo) undone.add(index + 1);
      else sheet = tiers;
      return sheet;
    });
    return { changes, undone, sheets };
  });

test("replayed changes tell what stood on the sheet after each pair of runs, and totals add up", () => {
  fc.assert(
    fc.property(histories, fc.nat(), fc.nat(), ({ changes, undone, sheets }, a, b) => {
      const runs = [(a % sheets.length) + 1, (b % sheets.length) + 1];
      const [from, to] = runs.sort((x, y) => x - y);
      const found = migration({ changes, undone, list: 1, from, to, order: ORDER });
      const place = (tier: string) => (tier === "" ? ORDER.length : ORDER.indexOf(tier));
      const counts = ORDER.concat("").map(() => ORDER.concat("").map(() => 0));
      sheets[from - 1].forEach((tier, i) => counts[place(tier)][place(sheets[to - 1][i])]++);
      // Nobody notes customers who never had a tier.
      const last = ORDER.length;
      expect(found.cells[last][last]).toBeLessThanOrEqual(counts[last][last]);
      counts[last][last] = found.cells[last][last];
      expect(found.cells).toEqual(counts);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
      expect(found.fromTotals).toEqual(found.cells.map(sum));
      expect(found.toTotals).toEqual(
        found.cells.map((_, to) => sum(found.cells.map((row) => row[to])))
      );
      expect([sum(found.fromTotals), sum(found.toTotals)]).toEqual([found.total, found.total]);
      expect(found.moves).toHaveLength(found.total);
    })
  );
});
