import { serialOf } from "../../src/formula/serial";
import { icsText, type CalendarEvent } from "../../src/taskpane/today/icsText";

const NOW = Date.UTC(2026, 10, 22, 6, 5, 7, 123);
const EVENT: CalendarEvent = {
  uid: "a@grade-addin",
  day: serialOf(2026, 12, 31),
  summary: "跟进 甲公司",
  description: "",
};

const text = (...events: readonly Partial<CalendarEvent>[]) =>
  icsText({ name: "客户跟进", events: events.map((event) => ({ ...EVENT, ...event })), now: NOW });

/** Content lines with folds undone, as a calendar reads them. */
const unfolded = (ics: string) => ics.replace(/\r\n /g, "").split("\r\n");

const valueOf = (ics: string, name: string) =>
  unfolded(ics)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

test("an event lasts one whole day, over the turn of a year too", () => {
  expect(unfolded(text({}))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//GRADE//Follow-ups//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:客户跟进",
    "BEGIN:VEVENT",
    "UID:a@grade-addin",
    "DTSTAMP:20261122T060507Z",
    "DTSTART;VALUE=DATE:20261231",
    "DTEND;VALUE=DATE:20270101",
    "SUMMARY:跟进 甲公司",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("every line ends with CR LF, and nowhere stands one of them alone", () => {
  const ics = text({ description: "一\n二\r\n三\r四" });
  expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(ics.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  expect(valueOf(ics, "DESCRIPTION")).toBe("一\\n二\\n三\\n四");
});

test("commas, semicolons and backslashes are escaped, colons and quotes are not", () => {
  expect(valueOf(text({ summary: 'A,B;C\\D:E"F"' }), "SUMMARY")).toBe('A\\,B\\;C\\\\D:E"F"');
});

test("other control characters are left out", () => {
  expect(valueOf(text({ summary: "甲\u0000\u0007\u001b乙\u007f\t丙" }), "SUMMARY")).toBe(
    "甲乙\t丙"
  );
});

test.each([
  ["Chinese", "华东大区重点客户".repeat(12)],
  ["ASCII", "a".repeat(400)],
  ["four-octet characters", "𠮷😀".repeat(40)],
  ["mixed", "a华b东😀c".repeat(30)],
])("lines of %s are folded at 75 octets, between characters, and read back whole", (_, summary) => {
  for (let shift = 0; shift < 4; shift++) {
    const ics = text({ summary: "x".repeat(shift) + summary });
    const sizes = ics.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(Math.max(...sizes)).toBeGreaterThan(71);
    expect(valueOf(ics, "SUMMARY")).toBe("x".repeat(shift) + summary);
  }
});

test("a line of exactly 75 octets is not folded", () => {
  const summary = "s".repeat(75 - "SUMMARY:".length);
  expect(text({ summary })).toContain(`SUMMARY:${summary}\r\n`);
  expect(text({ summary: `${summary}s` })).toContain(`SUMMARY:${summary}\r\n s\r\n`);
});

test("no events make an empty calendar, and none rings", () => {
  expect(text()).not.toContain("VEVENT");
  expect(text({}, {})).not.toContain("VALARM");
});
