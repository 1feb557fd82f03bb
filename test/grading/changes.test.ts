import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { changesOf, countChanges, tierIndex } from "../../src/grading/changes";
import type { Grades } from "../../src/grading/types";
import type { Scheme } from "../../src/scheme/types";

const scheme = findScheme(catalogue, "pharma-distributor") as Scheme;
const graded = (tier: readonly number[]) =>
  ({
    tier: Int16Array.from(tier),
    tierText: (row: number) => (tier[row] < 0 ? null : scheme.tiers[tier[row]].label),
  }) as unknown as Grades;

test.each([
  ["A类", 0],
  ["A", 0],
  ["ａ级", 0],
  [" B 类 ", 1],
  ["D类客户", 3],
  ["VIP", -1],
  ["", -1],
])("the text %p means tier %i", (text, index) => {
  expect(tierIndex(scheme, text)).toBe(index);
});

test("a customer moves up, down, not at all, comes new or loses the rating", () => {
  const changes = changesOf(
    scheme,
    ["B", "A类", "C类", null, "VIP", "B类"],
    graded([0, 2, 2, 1, 3, -1])
  );
  expect(changes.map(({ kind }) => kind)).toEqual(["up", "down", "same", "new", "new", "unrated"]);
  expect(changes[0]).toEqual({ kind: "up", from: "B", to: "A类" });
  expect(countChanges(changes)).toEqual({ up: 1, down: 1, new: 2, same: 1, unrated: 1 });
});
