import { formatsFor } from "../formats";
import type { PaneWording } from "../paneTypes";

const { number } = formatsFor("en-US");
const names = (items: readonly string[]) => items.join(", ");
const quoted = (items: readonly string[]) => `“${items.join("” and “")}”`;
const customers = (count: number) => (count === 1 ? "1 customer" : `${number(count)} customers`);

export const pane: PaneWording = {
  title: "Customer grades",
  screens: {
    start: "Grade",
    changes: "Changes",
    customer: "Customer",
    today: "Today",
    more: "More",
    schemes: "Schemes",
    editor: "Edit scheme",
    columns: "Columns",
    adjust: "Adjustments",
    history: "History",
    share: "Share & formulas",
    settings: "Settings",
    help: "Help",
  },
  screenHints: {
    schemes: "Search and compare all schemes, and see which suits this sheet",
    editor: "Change criteria, cuts and rhythms, and see the effect at once",
    columns: "Check how each column is read, and fill the blanks that matter most first",
    adjust: "Tiers set by hand: reason, owner, last day",
    history: "Earlier runs, movements between tiers, undo",
    share: "Plain formulas, or values, for people without this add-in",
    settings: "As-of date, working days, columns to write, colours",
    help: "The first ten minutes, and what each screen does",
  },
  goTo: {
    changes: "See each change",
    customer: "See this customer",
    today: "See today's follow-ups",
    schemes: "See all schemes",
    editor: "Edit the scheme",
    columns: "Fix what matters most first",
    adjust: "See adjustments",
    history: "See history",
    share: "Share the workbook",
    settings: "Change settings",
    help: "How to use it",
  },
  screensLabel: "Screens",
  back: "Back to More",
  otherLanguage: "中文",
  switchLanguage: "切换到中文",
  toDark: "Switch to dark",
  toLight: "Switch to light",
  reading: "Reading the sheet…",
  grading: "Grading…",
  writing: "Writing…",
  undoing: "Undoing…",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  readCancelled: { says: "Reading was cancelled.", remedy: "Press Read again when you like." },
  tryAgain: "Read again",
  privacy: "Your data stay in this file; nothing is sent.",

  emptyTitle: "No customer list on this sheet yet",
  emptyText: "Switch to the sheet with your customers; it is read and graded here at once.",
  emptySteps: [
    "Column names in the first row, or below a title",
    "One customer per row",
    "Totals may stay, they are skipped",
  ],

  noSchemeTitle: "No scheme fits the columns of this sheet",
  noSchemeText: (sheet) =>
    `“${sheet}” has none of the columns that the schemes need. Switch to your customer list, or add the columns of a scheme.`,

  sheetWithCustomers: (sheet, count) => `${sheet}: ${customers(count)}`,
  headerAt: (row) => `Header in row ${row}`,
  fromTable: (name) => `From the table “${name}”`,
  column: ({ name, letters, unit }) =>
    unit === "" ? `${name} = ${letters}` : `${name} = ${letters} (${unit})`,
  columnsFound: "Columns found",
  missingColumns: (columns) => `Not on this sheet: ${names(columns)}. They count as blank.`,
  noContactColumn: (name) =>
    `There is no column “${name}”, so next follow-ups are due on the as-of date.`,
  ambiguousColumn: (name, headers, taken) =>
    `“${name}” could be any of these columns: ${names(headers)}. “${taken}” was taken; please check.`,
  allColumns: (count) => `All ${count} columns`,
  columnsToChoose: "Check the columns",
  columnsToChooseHint: "The preview follows your choice.",
  whyAsked: {
    open: "A similar name was found, but it is not certain; please choose.",
    missing: "Not found on the sheet; it counts as blank for now.",
    rivals: "Several columns would fit; one was taken. Please check.",
    similar: "Found by a similar name. Please check.",
    given: "Chosen by you, and kept in the workbook.",
  },
  chooseColumn: "Choose…",
  notOnSheet: "Not on this sheet",
  findByName: "Find by column name",
  listToRead: "List to grade",
  listAt: (row, letters, count) =>
    `Header in row ${row}, from column ${letters} (${customers(count)})`,
  readAsPoints: "Read as percentages",
  readAsFraction: "Read as fractions",
  percentAsPoints: (name) => `Numbers of “${name}” are read as percent: 27 is 27%.`,
  percentAsFraction: (name) => `Numbers of “${name}” are read as fractions: 0.27 is 27%.`,

  howToGrade: "Settings",
  scheme: "Scheme",
  bestMatch: (matched, used) =>
    `Fits this sheet best: it has ${matched} of the ${used} columns the scheme needs.`,
  chosenMatch: (matched, used, best) =>
    `This sheet has ${matched} of the ${used} columns it needs. “${best}” fits better.`,
  storedMatch: (matched, used) =>
    `Used for this list before. This sheet has ${matched} of the ${used} columns it needs.`,
  assumesValues: "Some of its values are only a template: check them under Schemes first.",
  schemeOption: (name, matched, used) => `${name} (${matched}/${used} columns)`,
  asOf: "As-of date",
  asOfHint: "Counts as “today” for days passed and follow-up dates.",
  asOfMissing: "Enter the as-of date.",
  workdays: "Follow-ups on working days only",
  workdaysHint: "Skips weekends and Chinese public holidays; make-up days count as working days.",
  calendarEnds: (last) =>
    `Public holidays are known up to ${last}; some follow-up dates are later and skip weekends only.`,
  reuse: (headers) => `Write into existing columns: ${names(headers)}`,
  reuseHint: "On: these columns are overwritten. Off: results go into new columns on the right.",
  ledger: "Keep a ledger",
  ledgerAdds: (sheets) =>
    `Adds the sheets ${quoted(sheets)} when it writes: each regrade and each change of tier is recorded there, appended and never rewritten.`,
  ledgerJoins: (sheets) =>
    `Each regrade and each change of tier is appended to the sheets ${quoted(sheets)}.`,
  ledgerKept: (sheets) => `Every regrade is recorded in ${quoted(sheets)}.`,

  previewTitle: "Result preview",
  previewHint: "Nothing has been written yet.",
  distribution: "Tiers",
  tierHead: "Tier",
  customersHead: "Customers",
  tierCount: (count, share) => `${number(count)} · ${share}`,
  unratedTier: "Not rated",
  provisional: (count) =>
    count === 1
      ? "1 customer has incomplete data; the tier may change."
      : `${number(count)} customers have incomplete data; their tiers may change.`,
  nothingToWrite: "The sheet is up to date; there is nothing to write.",

  problemsTitle: (count) => `Please look at (${number(count)})`,
  noProblems: "Every cell was read without trouble.",
  showAll: (count) => `Show all ${number(count)}`,
  showFewer: "Show fewer",
  moreProblems: (count) => `${number(count)} more are not shown.`,

  regrade: "Regrade",
  willWrite: (headers, letters) => `Writes ${names(headers)} (${letters})`,

  failed: (message) => `The pane ran into an unexpected problem (${message}); nothing was written.`,
  failedRemedy: "Read again; if it comes back, save the workbook and reopen the pane.",

  doneTitle: "Regraded",
  done: ({ counts: c, cells, columns }) =>
    cells === 0
      ? `${c.up} up · ${c.down} down · ${c.new} new · ${c.same} unchanged · ${c.unrated} not rated. The sheet was up to date; no cell was changed.`
      : `${c.up} up · ${c.down} down · ${c.new} new · ${c.same} unchanged · ${c.unrated} not rated. Cells written: ${number(cells)}, in ${names(columns)}.`,

  undo: "Undo",
  undoneTitle: "Regrade undone",
  undone: ({ sheet, at, cells }) =>
    cells === 0
      ? `No cell of “${sheet}” had to be put back (regrade of ${at}).`
      : `${cells === 1 ? "1 cell" : `${number(cells)} cells`} of “${sheet}” put back as before the regrade of ${at}.`,
  kept: (count) =>
    count === 1
      ? "1 cell was changed after the regrade and stays as it is:"
      : `${number(count)} cells were changed after the regrade and stay as they are:`,
  keptCell: (cell, value) => (value === "" ? `${cell} (blank)` : `${cell} (${value})`),
  moreKept: (count) => `and ${number(count)} more`,

  restorePoints: "Restore points",
  showRestorePoints: "Show the last five regrades",
  readingRestorePoints: "Reading the restore points…",
  noRestorePoints:
    "No restore points yet. One is saved before each regrade; the file keeps the last five.",
  restorePoint: (at, sheet) => `${at} · ${sheet}`,
  restoreCells: (cells) => (cells === 1 ? "1 cell written" : `${number(cells)} cells written`),
  undoPoint: (at, sheet) => `Undo the regrade of “${sheet}” at ${at}`,
  undoInOrder: "Regrades are undone one by one, the latest first.",
};
