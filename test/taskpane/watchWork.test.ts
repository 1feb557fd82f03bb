import { LONG_MS, watchWork } from "../../src/taskpane/list/watchWork";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function watched() {
  const told: (number | undefined)[] = [];
  return { told, work: watchWork((share) => told.push(share)) };
}

test("short work is not spoken of", () => {
  const { told, work } = watched();
  work.watch.progress?.(1, 2);
  jest.advanceTimersByTime(LONG_MS - 1);
  work.end();
  jest.advanceTimersByTime(LONG_MS);
  work.watch.progress?.(2, 2);
  expect(told).toEqual([]);
});

test("long work tells how far it is, and nothing where nobody knows", () => {
  const { told, work } = watched();
  jest.advanceTimersByTime(LONG_MS);
  work.watch.progress?.(1, 4);
  work.watch.progress?.(4, 4);
  work.watch.progress?.(1, 2);
  expect(told).toEqual([undefined, 0.25, undefined, 0.5]);
});

test("progress made before anyone waited is known at once", () => {
  const { told, work } = watched();
  work.watch.progress?.(3, 4);
  jest.advanceTimersByTime(LONG_MS);
  expect(told).toEqual([0.75]);
});

test("a cancel reaches whoever works", () => {
  const { work } = watched();
  expect(work.watch.signal?.aborted).toBe(false);
  work.cancel();
  expect(work.watch.signal?.aborted).toBe(true);
});
