import { gradeRecords } from "../catalogue/gradeRecords";
import type { BlankMeans, Scheme } from "../../src/scheme/types";

const word = (zh: string) => ({ zh, en: zh });

/** The best half by 数值 or marked are A, the others B. */
const bestHalf = (blank?: BlankMeans): Scheme => ({
  id: "best-half",
  version: "1.0.0",
  name: word("样例"),
  use: "value",
  status: "complete",
  source: { note: word("样例") },
  columns: [
    { name: "数值", type: "number" },
    { name: "标记", type: "yesno" },
  ],
  tiers: [
    { label: "A", name: word("A"), color: "green", source: "seed" },
    { label: "B", name: word("B"), color: "grey", source: "seed" },
  ],
  decide: {
    by: "conditions",
    rules: [
      {
        tier: "A",
        when: {
          any: [
            { column: "数值", topPercent: 50, ...(blank === undefined ? {} : { blank }) },
            { column: "标记", yes: true, blank: "no" },
          ],
        },
      },
      { tier: "B" },
    ],
  },
});

const list = [{}, { 数值: 9 }, { 数值: 5 }];
const first = (scheme: Scheme) => gradeRecords(scheme, list)[0];

describe("a blank in a share of the list", () => {
  test("leaves the tier open by default", () => {
    expect(first(bestHalf())).toMatchObject({ tier: null, status: "unrated" });
  });

  test("can be an ordinary no", () => {
    expect(first(bestHalf("no"))).toMatchObject({ tier: "B", status: "rated" });
  });

  test("can be taken as no, with the better tier still possible", () => {
    const result = first(bestHalf("assume-no"));
    expect(result).toMatchObject({ tier: "B", status: "provisional", best: "A", worst: "B" });
  });

  test("does not matter to who has a value", () => {
    const results = gradeRecords(bestHalf("assume-no"), list).slice(1);
    expect(results.map(({ tier, status }) => [tier, status])).toEqual([
      ["A", "rated"],
      ["B", "rated"],
    ]);
  });
});
