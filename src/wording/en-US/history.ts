import { formatsFor } from "../formats";
import type { HistoryWording } from "../historyTypes";

const { number } = formatsFor("en-US");
const quoted = (items: readonly string[]) => `“${items.join("” and “")}”`;
const customers = (count: number) => (count === 1 ? "1 customer" : `${number(count)} customers`);

export const history: HistoryWording = {
  runs: "Earlier runs",
  reading: "Reading the ledger…",
  noRuns: "The ledger has no run of this list yet.",
  graded: (asOf, scheme) => `As of ${asOf} · ${scheme}`,
  undone: (at) => (at === "" ? "Undone" : `Undone on ${at}`),
  showChanges: (count) => (count === 1 ? "See 1 change" : `See ${number(count)} changes`),
  hideChanges: "Hide the changes",
  changesOf: (at) => `Changes of the run of ${at}`,
  noChanges: "No tier changed.",
  moved: (from, to) =>
    from === ""
      ? `First rated ${to}`
      : to === ""
        ? `${from} → not rated`
        : from === to
          ? `Stayed ${to}`
          : `${from} → ${to}`,
  score: (score) => `Score ${score}`,
  unnamed: "(no name)",
  showOnSheet: (customer) => `Show ${customer} on the sheet`,

  matrix: "Movements between tiers",
  matrixHint: "Where the customers of each tier went from one run to another.",
  fromRun: "From this run",
  toRun: "To this run",
  runOption: (run, at) => `No. ${run} · ${at}`,
  needsTwoRuns: "Movements can be compared once there are two runs that were not undone.",
  caption: (from, to) => `Movements between tiers from ${from} to ${to}, in customers`,
  tierThen: "From \\ to",
  total: "Total",
  newcomers: "New/none",
  unrated: "None",
  cell: (from, to, count) => `From ${from} to ${to}: ${customers(count)}`,
  legend:
    "Rows are old tiers, columns new ones; the deeper the shade, the larger the share of the row.",
  legendOfOrder:
    "Left of the diagonal customers rose, right of it they fell; the deeper the shade, the larger the share of the old tier.",
  chooseCell: "Choose a number to see who they are.",
  notListed: (count) =>
    count === 1
      ? "The ledger has no row for 1 more customer, which is not counted."
      : `The ledger has no rows for ${number(count)} more customers, who are not counted.`,
  unclear: (count) =>
    count === 1
      ? "1 name or code stands for several customers, who cannot be told apart and are not counted."
      : `${number(count)} names or codes stand for several customers each, who cannot be told apart and are not counted.`,
  deletedStay:
    "The ledger notes changes only: customers with a tier on the sheet and no change count as stayed, those deleted from the list with their last tier.",

  start: "Keep a ledger",
  withoutLedger:
    "This list keeps no ledger, so there is nothing to tell of earlier runs and movements.",
  startHint: (sheets) =>
    `The next run begins to record in the sheets ${quoted(sheets)}, noting each customer's present tier first; rows are appended and never rewritten.`,
  startNow: "Regrade and begin",
  beforeFirstRun: "This list was not graded yet; the first run that is written will appear here.",
  gone: {
    says: "The ledger's sheets were deleted, so earlier runs cannot be shown.",
    remedy:
      "If that was a mistake, undo the deletion in Excel or open an earlier copy of the file; grading itself goes on.",
  },
};
