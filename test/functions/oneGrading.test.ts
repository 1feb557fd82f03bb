import type * as Grade from "../../src/grading/grade";
import { closeAll, start } from "../host/office";
import { column, metadata, spilled } from "./channel";

afterEach(closeAll);

/** How often a list is graded for the calls of one calculation. */

/** The add-in's own functions, counting how often and over how many customers they grade. */
async function counting() {
  const graded: number[] = [];
  const { host } = await start(["客户"], { functions: await metadata() });
  jest.resetModules();
  jest.doMock("../../src/grading/grade", () => {
    const actual = jest.requireActual<typeof Grade>("../../src/grading/grade");
    const traceGrades: typeof Grade.traceGrades = (prepared, input) => {
      graded.push(input.rows);
      return actual.traceGrades(prepared, input);
    };
    return { ...actual, traceGrades };
  });
  await import("../../src/functions/functions");
  return { host, graded };
}
afterEach(() => jest.dontMock("../../src/grading/grade"));

const HEAD = ["客户名称", "消费额"];
const LIST = Array.from({ length: 500 }, (_, i) => [`客户${i}`, 100 + ((i * 7919) % 5000)]);

test("500 single cells over one list grade it once, and answer as the spilled list does", async () => {
  const { host, graded } = await counting();
  const cells = await Promise.all(
    LIST.map((row) => spilled(host, "TIER", [row], "abc-top5", [HEAD], LIST))
  );
  expect(graded).toEqual([500]);
  const whole = await spilled(host, "TIER", [HEAD, ...LIST], "abc-top5");
  expect(cells.map(([[tier]]) => tier)).toEqual(column(whole));
  expect(new Set(column(whole)).size).toBe(3);
});

test("500 single cells of a scheme that looks at no other row are graded together", async () => {
  const { host, graded } = await counting();
  const head = ["业务需求", "预计成交月数"];
  const rows = LIST.map((_, i) => [["明显", "不明显"][i % 2], i % 14]);
  const cells = await Promise.all(
    rows.map((row) => spilled(host, "TIER", [row], "time-to-close-abcde", [head]))
  );
  expect(graded).toEqual([500]);
  const whole = await spilled(host, "TIER", [head, ...rows], "time-to-close-abcde");
  expect(cells.map(([[tier]]) => tier)).toEqual(column(whole));
});

test("a row reads the same alone as beside others that mean their percentages otherwise", async () => {
  const { host, graded } = await counting();
  const head = ["客户名称", "销售额所占比例"];
  const rows = [
    ["甲", 0.27],
    ["乙", 27],
  ];
  const tier = (row: readonly unknown[]) =>
    spilled(host, "TIER", [row], "sales-share-abcde", [head]);
  const together = await Promise.all(rows.map(tier));
  const alone = [await tier(rows[0]), await tier(rows[1])];
  expect(together).toEqual(alone);
  expect(together[0]).toEqual(together[1]);
  expect(graded).toEqual([1, 1, 1, 1]);
});

test("different functions over one list share its grading, a changed cell is graded anew", async () => {
  const { host, graded } = await counting();
  const list = [HEAD, ...LIST];
  const first = await spilled(host, "TIER", list, "abc-top5");
  await spilled(host, "NEXT", list, "abc-top5");
  await spilled(host, "WHY", list, "abc-top5");
  expect(graded).toEqual([500]);
  const changed = list.map((row, i) => (i === 500 ? [row[0], 1_000_000] : row));
  const second = await spilled(host, "TIER", changed, "abc-top5");
  expect(graded).toEqual([500, 500]);
  expect([first[499], second[499]]).toEqual([["C 普通客户"], ["A 关键客户"]]);
  expect(await spilled(host, "TIER", list, "abc-top5")).toEqual(first);
  expect(graded).toEqual([500, 500]);
});

test("a list that cannot be graded is read once, and every call is told why", async () => {
  const { host, graded } = await counting();
  const calls = LIST.map(() => host.callFunction("GRADE.TIER", [[["甲"], ["乙"]], "abc-top5"]));
  const answers = await Promise.allSettled(calls);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["rejected"]));
  expect(graded).toEqual([]);
});

test("calls that are cancelled before their turn are not graded, the others are", async () => {
  const { host, graded } = await counting();
  const stop = new AbortController();
  const call = (rows: number, options = {}) =>
    host.callFunction("GRADE.TIER", [[HEAD, ...LIST.slice(0, rows)], "abc-top5"], options);
  // The room behind is loaded and idle.
  await call(2);
  const cancelled = [10, 20, 30].map((rows) => call(rows, { signal: stop.signal }));
  const kept = call(40);
  // The host sends what was called before this line.
  await host.functionsReady;
  stop.abort();
  for (const one of cancelled) await expect(one).rejects.toMatchObject({ error: "#BUSY!" });
  expect(await kept).toHaveLength(40);
  expect(graded).toEqual([2, 40]);
});
