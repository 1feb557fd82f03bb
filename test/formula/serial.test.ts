import fc from "../fastCheck";
import {
  addMonths,
  dateOf,
  daysInMonth,
  isoDate,
  LAST_SERIAL,
  parseIsoDate,
  serialOf,
  weekday,
} from "../../src/formula/serial";

const anySerial = fc.integer({ min: 1, max: LAST_SERIAL });

test.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 2, 29, 60],
  [1900, 3, 1, 61],
  [1970, 1, 1, 25569],
  [2000, 2, 29, 36585],
  [2026, 11, 22, 46348],
  [2026, 13, 1, 46388],
  [2026, 3, 0, 46081],
  [2026, 0, 1, 45992],
  [9999, 12, 31, LAST_SERIAL],
])("%i-%i-%i is serial %i", (year, month, day, serial) => {
  expect(serialOf(year, month, day)).toBe(serial);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-11-22", 3, "2027-02-22"],
  ["2026-08-31", 18, "2028-02-29"],
])("%s and %i months is %s", (from, months, to) => {
  expect(isoDate(addMonths(parseIsoDate(from)!, months))).toBe(to);
});

test("a serial and its date are each other's inverse, the leap-year bug included", () => {
  fc.assert(
    fc.property(anySerial, (serial) => {
      const { year, month, day } = dateOf(serial);
      expect(serialOf(year, month, day)).toBe(serial);
      expect(parseIsoDate(isoDate(serial))).toBe(serial);
    })
  );
});

test("from March 1900 on the calendar agrees with JavaScript's UTC calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
      const date = new Date((serial - 25569) * 86400000);
      expect(isoDate(serial)).toBe(date.toISOString().slice(0, 10));
      expect(weekday(serial)).toBe(date.getUTCDay() + 1);
    })
  );
});

test("months added to the first of a month land on the first of a month", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1901, max: 9000 }),
      fc.integer({ min: -12, max: 1200 }),
      (y, n) => {
        expect(dateOf(addMonths(serialOf(y, 5, 1), n)).day).toBe(1);
      }
    )
  );
});

test.each(["2026-02-29", "2026-13-01", "2026-1-1", "22.11.2026", "", "1899-12-31", "2026-00-10"])(
  "%p is no ISO date",
  (text) => expect(parseIsoDate(text)).toBeUndefined()
);

test("February has 28 or 29 days", () => {
  expect([1900, 2000, 2024, 2026, 2100].map((y) => daysInMonth(y, 2))).toEqual([
    29, 29, 29, 28, 28,
  ]);
});

test("time of day does not change the date", () => {
  expect(isoDate(46348.75)).toBe("2026-11-22");
});
