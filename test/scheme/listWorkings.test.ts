import { gradeRecords } from "../catalogue/gradeRecords";
import { checkScheme } from "../../src/scheme/checkScheme";
import type { Condition, Output, Scheme, Working } from "../../src/scheme/types";

const word = (zh: string) => ({ zh, en: zh });

/** A scheme whose only result is one working over the column 数值. */
const showing = (...workings: readonly Working[]): Scheme => ({
  id: "showing",
  version: "1.0.0",
  name: word("样例"),
  use: "value",
  status: "complete",
  source: { note: word("样例") },
  columns: [
    { name: "客户名称", type: "text", role: "name" },
    { name: "数值", type: "number" },
  ],
  workings,
  score: null,
  tiers: [],
  decide: { by: "none" },
  outputs: [result(workings.at(-1) as Working)],
});

const result = ({ name }: Working): Output => ({
  id: "result",
  name: word("结果"),
  type: "number",
  value: { column: name },
  source: "seed",
});

const resultsOf = (scheme: Scheme, values: readonly unknown[]) =>
  gradeRecords(
    scheme,
    values.map((value) => ({ 数值: value }))
  ).map(({ outputs }) => outputs.结果);

describe("bins by the list's quantiles", () => {
  const bins = (count: number, best?: "smallest"): Scheme =>
    showing({
      name: "档",
      kind: "quantile",
      column: "数值",
      bins: count,
      ...(best === undefined ? {} : { best }),
    });

  test("hold as many customers each, the highest number for the largest values", () => {
    const values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    expect(resultsOf(bins(5), values)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(resultsOf(bins(2), values)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
  });

  test("put a value on an edge into the bin above it", () => {
    // The inner quartiles of 1 … 5 are 2, 3 and 4 themselves.
    expect(resultsOf(bins(4), [1, 2, 3, 4, 5])).toEqual([1, 2, 3, 4, 4]);
  });

  test("count downwards where the smallest values are the best", () => {
    expect(resultsOf(bins(4, "smallest"), [1, 2, 3, 4, 5])).toEqual([4, 3, 2, 1, 1]);
  });

  test("begin a margin above the quantile where one is given", () => {
    const scheme = showing({
      name: "档",
      kind: "quantile",
      column: "数值",
      bins: 4,
      margin: 1,
    });
    expect(resultsOf(scheme, [1, 2, 3, 4, 5])).toEqual([1, 1, 2, 3, 4]);
    // The inner quartiles are 6.3, 8.45 and 14.125.
    expect(resultsOf(scheme, [0, 8.4, 8.5, 31])).toEqual([1, 2, 2, 4]);
  });

  test("leave out blanks and unreadable cells, and put equal values into the same bin", () => {
    expect(resultsOf(bins(2), [5, null, "some", 5, 1, 9])).toEqual([2, null, null, 2, 1, 2]);
  });

  test("give one customer, or equal ones, the highest bin", () => {
    expect(resultsOf(bins(5), [7])).toEqual([5]);
    expect(resultsOf(bins(5), [7, 7, 7])).toEqual([5, 5, 5]);
  });

  test.each([1, 0, 2.5])("%d bins are refused", (count) => {
    expect(checkScheme(bins(count))).toContainEqual(
      expect.objectContaining({ code: "bad-number", at: "workings[0].bins" })
    );
  });
});

describe("places for a share of the list", () => {
  const places: Working = {
    name: "入选",
    kind: "quota",
    when: { column: "数值", atLeast: 2 },
    percent: 50,
    of: { column: "数值", given: true },
    order: ["数值"],
  };

  test("go to the best who qualify, in list order where they are equal", () => {
    expect(resultsOf(showing(places), [1, 5, 4, 4, 3])).toEqual([false, true, true, false, false]);
    expect(resultsOf(showing(places), [4, 1, 1, 1, 1])).toEqual([true, false, false, false, false]);
  });

  test("are rounded down and can be shown", () => {
    const number: Working = { name: "数", kind: "formula", formula: "[@[名额.入选]]" };
    expect(checkScheme(showing(places, number)).map(({ code }) => code)).toEqual([]);
    expect(resultsOf(showing(places, number), [1, 5, 4, null, 3, 2])).toEqual([2, 2, 2, 2, 2, 2]);
  });
});

describe("conditions on workings", () => {
  const large: Working = {
    name: "大",
    kind: "choose",
    rules: [
      { when: { column: "数值", atLeast: 10 }, value: "大" },
      { when: { column: "数值", atLeast: 5 }, value: "" },
    ],
    otherwise: "小",
  };
  const asked = (when: Condition): Working => ({
    name: "问",
    kind: "choose",
    rules: [{ when, value: "是" }],
    otherwise: "否",
  });

  test("may ask for a text; no value is neither yes nor no", () => {
    const scheme = showing(large, asked({ column: "大", is: "大" }));
    expect(resultsOf(scheme, [10, 5, 1])).toEqual(["是", null, "否"]);
  });

  test("may ask whether there is a value", () => {
    const scheme = showing(large, asked({ column: "大", given: true }));
    expect(resultsOf(scheme, [10, 5, 1])).toEqual(["是", "否", "是"]);
  });

  test("may ask whether a place was given", () => {
    const places: Working = {
      name: "入选",
      kind: "quota",
      when: { column: "数值", atLeast: 0 },
      percent: 50,
      order: ["数值"],
    };
    const scheme = showing(places, asked({ column: "入选", yes: true }));
    expect(resultsOf(scheme, [1, 5])).toEqual(["否", "是"]);
    const refused = showing(places, asked({ column: "入选", yes: false }));
    expect(resultsOf(refused, [1, 5])).toEqual(["是", "否"]);
  });
});
