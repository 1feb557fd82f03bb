import { allSteps } from "../../src/formula/steps";
import { planInSteps, planRegrade } from "../../src/excel/planRegrade";
import type { RegradeRequest } from "../../src/excel/types";
import { pharmaDistributor } from "../../src/catalogue/value/pharma-distributor";
import { inTurns } from "../../src/taskpane/list/inTurns";
import { setupFor, snapshotOf, TODAY } from "./sheet";

/** Takes so long that each step ends a turn. */
function* slowSteps(count: number, done: number[]) {
  for (let i = 0; i < count; i++) {
    const until = performance.now() + 11;
    while (performance.now() < until);
    done.push(i);
    yield;
  }
  return "done";
}

test("work in turns lets the page do something else in between", async () => {
  const [done, seen]: number[][] = [[], []];
  const work = inTurns(slowSteps(4, done), new AbortController().signal);
  const watch = setInterval(() => seen.push(done.length), 0);
  const ended = await work;
  clearInterval(watch);
  expect(ended).toEqual({ result: "done" });
  expect(new Set(seen).size).toBeGreaterThan(1);
});

test("short steps share a turn", async () => {
  let pauses = 0;
  const steps = function* () {
    for (let i = 0; i < 1000; i++) yield;
    return 7;
  };
  const pause = async () => void pauses++;
  await expect(inTurns(steps(), new AbortController().signal, pause)).resolves.toEqual({
    result: 7,
  });
  expect(pauses).toBeLessThan(100);
});

test("work that something newer overtakes goes no further", async () => {
  const stop = new AbortController();
  const done: number[] = [];
  const pause = async () => void (done.length === 2 && stop.abort());
  await expect(inTurns(slowSteps(5, done), stop.signal, pause)).resolves.toBeUndefined();
  expect(done).toEqual([0, 1]);
});

test("an error within the work is the error of the whole", async () => {
  const steps = function* () {
    yield;
    throw new Error("no such column");
  };
  const { signal } = new AbortController();
  await expect(inTurns(steps(), signal)).rejects.toThrow("no such column");
});

describe("a long sheet planned in steps", () => {
  const request: RegradeRequest = {
    scheme: pharmaDistributor,
    setup: setupFor("pharma-distributor"),
    asOf: TODAY,
    language: "zh-CN",
  };
  const sheet = (from: number) =>
    snapshotOf([
      ["客户名称", "月均进货额（万元）", "平均回款天数", "财务毛利率(%)", "采购方式"],
      ...Array.from({ length: 9000 }, (_, i) => [
        `客户${i}`,
        ((from + i) * 37) % 120,
        i % 97,
        i % 15,
        "其他",
      ]),
    ]);

  test("gives what planning at once gives, whatever is planned in between", () => {
    const [one, other] = [sheet(0), sheet(50)];
    const whole = planRegrade(one, request);
    const steps = planInSteps(sheet(0), request);
    let pauses = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        expect("code" in step.value).toBe(false);
        if ("code" in step.value || "code" in whole) break;
        expect(step.value.writes).toEqual(whole.writes);
        expect(step.value.changes).toEqual(whole.changes);
        break;
      }
      pauses++;
      if (pauses % 5 === 0) allSteps(planInSteps(other, request));
    }
    expect(pauses).toBeGreaterThan(10);
  });
});
