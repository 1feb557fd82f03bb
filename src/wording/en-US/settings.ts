import type { SettingsWording } from "../settingsTypes";

export const settings: SettingsWording = {
  inWorkbook: "Kept in the workbook",
  onComputer: "Kept on this computer only",
  notKept: "Not kept; starts from today each time",
  whenKept:
    "What is kept in the workbook shows in the preview at once, and is saved when you press Regrade.",

  day: "As-of date",
  backToToday: "Back to today",

  workdays: "Working days",
  ownDays: "Your own days off and working days",
  ownDaysHint: "Beside public holidays: a shutdown, an annual meeting, a weekend that is worked.",
  ownDaysOff: "These days count once “Follow-ups on working days only” is on.",
  noOwnDays: "None yet.",
  days: (from, to) => (from === to ? from : `${from} to ${to}`),
  dayKind: { holiday: "Off", makeUp: "Worked" },
  unnamedDays: "Unnamed",
  remove: "Remove",
  removeDays: (days) => `Remove ${days}`,
  addDays: "Add",
  from: "First day",
  to: "Last day",
  toHint: "Leave empty for a single day.",
  daysName: "Name",
  kindOfDays: "These days are",
  problems: {
    "no-start": "Enter the first day.",
    "ends-before": "The last day cannot be before the first.",
    "too-long": "At most 366 days at a time; please add them in parts.",
    known: "These days were added already.",
  },

  percents: "Percentages",
  percentsHint: "What numbers without a percent sign mean. Cells with the sign are not affected.",
  noPercents: "No percent column of this sheet needs deciding.",
  allPercents: "The whole list",
  scale: {
    auto: "Tell by the numbers",
    points: "Percent: 27 is 27%",
    fraction: "Fractions: 0.27 is 27%",
  },

  columns: "Columns to write",
  columnsHint: "Columns that are not ticked are not written.",
  columnText: { score: "Score", tier: "Tier", change: "Change", next: "Next follow-up" },
  staysAsItIs: (header) =>
    `The column “${header}” is on the sheet already; it stays as it is and is no longer updated.`,
  needsTier: "Changes are told from the tier column; tick the tier first.",
  atLeastOne: "At least one column must be written.",

  colors: "Colours",
  colorsOn: "Colour tiers and follow-up dates",
  colorsHint:
    "Colours are conditional formats on our own columns; your own formats are never touched.",
  colorsOff: "The next run takes our colours away; your own conditional formats stay.",
  colorOf: (tier) => `Colour of ${tier}`,
  color: {
    gold: "Gold",
    green: "Green",
    teal: "Teal",
    blue: "Blue",
    purple: "Purple",
    orange: "Orange",
    red: "Red",
    grey: "Grey",
  },
  schemeColors: "Back to the scheme's colours",

  person: "Personal",
  language: "Language",
  likeExcel: "As in Excel",
  theme: "Appearance",
  likeSystem: "As in Excel or the system",
  light: "Light",
  dark: "Dark",
};
