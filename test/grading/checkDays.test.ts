import { addDays, withoutDays, type DaysDraft } from "../../src/grading/checkDays";
import type { OwnDays } from "../../src/grading/ownDays";

const draft = (from?: number, to?: number, more: Partial<DaysDraft> = {}): DaysDraft => ({
  kind: "holiday",
  from,
  to,
  name: " 厂休 ",
  ...more,
});

test("days come in order, a single day ends on itself, names lose blanks around them", () => {
  const first = addDays({}, draft(50));
  expect(first).toEqual({ holidays: [{ from: 50, to: 50, name: "厂休" }] });
  expect(addDays(first as OwnDays, draft(40, 42, { name: "" }))).toEqual({
    holidays: [
      { from: 40, to: 42, name: "" },
      { from: 50, to: 50, name: "厂休" },
    ],
  });
  const worked = addDays(first as OwnDays, draft(60, undefined, { kind: "makeUp" }));
  expect(worked).toEqual({ makeUpDays: [{ from: 60, to: 60, name: "厂休" }] });
});

test("what makes no sense is refused with the reason", () => {
  const own = { holidays: [{ from: 50, to: 52, name: "" }] };
  expect(addDays(own, draft())).toBe("no-start");
  expect(addDays(own, draft(undefined, 60))).toBe("no-start");
  expect(addDays(own, draft(60, 59))).toBe("ends-before");
  expect(addDays(own, draft(60, 60 + 366))).toBe("too-long");
  expect(addDays(own, draft(60, 60 + 365))).not.toBe("too-long");
  expect(addDays(own, draft(50, 52))).toBe("known");
  expect(addDays(own, draft(50, 52, { kind: "makeUp" }))).toHaveProperty("makeUpDays");
});

test("taken away, the others stay", () => {
  const [a, b] = [
    { from: 1, to: 1, name: "" },
    { from: 2, to: 2, name: "" },
  ];
  expect(withoutDays({ holidays: [a, b] }, "holiday", a)).toEqual({ holidays: [b] });
  expect(withoutDays({ makeUpDays: [a] }, "makeUp", a)).toEqual({ makeUpDays: [] });
});
