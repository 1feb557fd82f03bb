import { formatsFor } from "../formats";
import type { TodayWording } from "../todayTypes";

const { number } = formatsFor("en-US");
const days = (count: number) => (count === 1 ? "1 day" : `${number(count)} days`);
const customers = (count: number) => (count === 1 ? "1 customer" : `${number(count)} customers`);
const events = (count: number) => (count === 1 ? "1 entry" : `${number(count)} entries`);

export const today: TodayWording = {
  asOf: (day) => `“Today” is the as-of date, ${day}.`,
  groups: { overdue: "Overdue", today: "Today", week: "This week", later: "Later" },
  customers,
  empty: {
    overdue: "Nobody is overdue.",
    today: "Nobody is due today.",
    week: "Nobody is due in the rest of this week.",
    later: "Nothing is planned for later.",
  },
  nothingDue: "The list has no follow-up dates yet, so there is nobody to contact.",
  nobodyDue: "This person has no customers with a follow-up date.",
  noRhythm:
    "This scheme sets no follow-up rhythm, so there are no dates. Choose a scheme with a rhythm if you need them.",
  regradeFirst:
    "These dates are worked out from the scheme. Regrade once on the Grade screen to write the column “Next follow-up”; then you can mark contacts and put follow-ups off here.",
  dueIn: (count) =>
    count < 0 ? `${days(-count)} overdue` : count === 0 ? "Due today" : `In ${days(count)}`,
  rowName: (row) => `Customer in row ${row}`,
  showRow: (customer) => `Show ${customer} on the sheet`,
  owner: "Owner",
  ownerIs: (name) => `Owner ${name}`,
  everyone: "Everyone",
  nobody: "No owner",

  contacted: "Contacted",
  contactedWith: (customer) => `Contacted ${customer}`,
  writesTo: (column, letters) => `Contacted writes to “${column}” (column ${letters}).`,
  otherColumn: "Use another column",
  askedAnew: "You will be asked for the column at the next Contacted.",
  whichColumn: "Which column takes the contact date?",
  whichColumnHint: "Asked only once; later contacts go to the same column.",
  columnOption: (header, letters, sample) =>
    sample === undefined ? `${header} (${letters})` : `${header} (${letters}, e.g. ${sample})`,
  noDateColumn:
    "The list has no column for contact dates. Add a column “Last contact” to the sheet; it is read again at once.",
  stamp: "Write",
  cancel: "Cancel",

  snooze: "Snooze",
  snoozeOf: (customer) => `Snooze ${customer}`,
  snoozeBy: "Put off by",
  days,
  snoozeTo: "Put off to",
  snoozeToHint: (after) => `Later than ${after}.`,
  reason: "Reason",
  reasonHint: "For example: travelling, call again next week",
  confirmSnooze: (day) => `Put off to ${day}`,
  chooseDay: "Choose a day",
  snoozed: (until, reason) =>
    reason === "" ? `Put off to ${until}` : `Put off to ${until}: ${reason}`,

  writtenTitle: { contacted: "Contact noted", snoozed: "Follow-up put off" },
  written: ({ customer, column, day, next }) =>
    column === ""
      ? `The next follow-up of ${customer} is now ${next ?? "blank"}.`
      : next === undefined
        ? `“${column}” of ${customer} is now ${day}. Their tier has no rhythm, so the next follow-up is blank.`
        : `“${column}” of ${customer} is now ${day}, the next follow-up ${next}.`,
  undo: "Undo",
  undoOf: (mark) => `Undo ${mark}`,
  undoneTitle: "Undone",
  undone: (customer) => `The cells of ${customer} are as they were before.`,
  halfTitle: "Writing was cut off and could not be taken back",
  half: (customer, message) =>
    `Excel stopped writing (${message}); the dates of ${customer} may be half written. Press Undo once Excel is connected again.`,
  remedies: {
    "sheet-changed": "The sheet was read again. Check this customer and try once more.",
    "sheet-protected": "Unprotect the sheet on the Review tab, then try again.",
    "read-only": "Save a copy, or open the file for editing, then try again.",
    "formula-in-column":
      "Formulas are never overwritten. Use another column for contact dates, or turn the formula into a value.",
    "merged-cells": "Unmerge these cells, then try again.",
    "spilled-cells": "Move that array formula away, or use another column for contact dates.",
    "validation-rejects":
      "Loosen the data validation of this column, or use another column for contact dates.",
    "interrupted-run": "Press Undo to go back to before the run, then mark the contact again.",
    "undo-sheet-gone": "Bring the sheet back with Excel's own undo, then try again.",
  },
  nothingKept: "It was undone already, or is older than the last 20 that are kept.",
  recent: "Latest marks",
  recentHint: "The last 20 are kept in the file and can be undone one by one.",
  recentLine: ({ customer, column, day, next }) =>
    column === ""
      ? `${customer}: put off to ${next ?? "blank"}`
      : next === undefined
        ? `${customer}: contacted ${day}`
        : `${customer}: contacted ${day}, next ${next}`,

  calendar: "Export to a calendar",
  calendarHint:
    "Makes an .ics file for the calendar of a phone or Outlook. It is made on this computer; nothing is sent.",
  calendarOf: "Which customers",
  calendarScope: { due: "Overdue and today", week: "Up to this week", all: "All" },
  calendarName: "Customer follow-ups",
  makeFile: (count) => `Make ${events(count)}`,
  fileMade: (count) => `${events(count)} for whole days made; those overdue are put on today.`,
  download: "Download the .ics file",
  fileName: (day) => `follow-ups-${day}.ics`,
  showText: "Nothing downloaded? Show the text",
  fileText: "Text of the file",
  fileTextHint: "Select all, copy it into a text editor and save it as an .ics file (UTF-8).",
  eventTitle: ({ customer, tier }) =>
    tier === "" ? `Follow up ${customer}` : `Follow up ${customer} (${tier})`,
  eventText: ({ owner, due, overdue, reason }) => [
    overdue > 0 ? `Due on ${due}, ${days(overdue)} overdue at export.` : `Due on ${due}.`,
    ...(owner === "" ? [] : [`Owner: ${owner}`]),
    ...(reason === "" ? [] : [`Put off because: ${reason}`]),
  ],
};
