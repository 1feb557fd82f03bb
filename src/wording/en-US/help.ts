import type { HelpWording } from "../helpTypes";

export const help: HelpWording = {
  stepsTitle: "The first ten minutes",
  stepsHint: "Do it once and you know it",
  steps: [
    "Open the sheet with your customers: one per row, column names above. Titles and totals may stay; they are skipped.",
    "Look at the card on top of Grade: how many customers were read, and what each column means. Where it is not certain, you are asked.",
    "Look at the scheme that is proposed. Pick another from the list, or search and compare them under Schemes.",
    "Check the as-of date: it counts as “today” wherever days are counted.",
    "Look at the preview: customers per tier, who moves up and who moves down. Nothing has been written yet.",
    "Press Regrade. Score, tier, change and next follow-up go into new columns on the right; what you had stays as it is.",
    "Wondering about a customer? Select the row and open Customer: how the points add up, and what is missing for the next tier.",
    "Open Today to call whoever is due. Note the call, and the next date moves on by itself.",
    "Next month, with new figures in place, press Regrade again and see who changed and why.",
  ],
  toStart: "Start grading",
  screensTitle: "What each screen does",
  screensHint: "Open one to read",
  screens: {
    start: [
      "Shows the result as soon as a list is open: what was read, which scheme fits, how many customers each tier has.",
      "Regrade at the bottom names the columns it will write; nothing is changed before you press it.",
    ],
    changes: [
      "Lists every customer that moves up or down, is new or not rated: old tier, new tier and the reasons that weigh most.",
      "Hold the customers you do not want to change yet; the others are written.",
    ],
    customer: [
      "Follows the row you select: how the points add up to the score, and which data are missing.",
      "Also tells the nearest way to the next tier, and the nearest fall.",
    ],
    today: [
      "Who is overdue, due today, this week and later, by owner if you like.",
      "Marking a customer as contacted changes two cells only, last contact and next follow-up, and can be undone.",
    ],
    schemes: [
      "All schemes by use: search for a name, a column or a tier, and see how many of its columns your sheet has.",
      "Whatever is not in a scheme's source is marked as a template value; where there are several ways to do it, choose here.",
      "Any scheme can give you a template sheet with all its columns.",
    ],
    editor: [
      "Begin with the scheme in use, a built-in one or a blank scorecard, and change criteria, bands, cuts, colours and rhythms.",
      "Each change shows at once who moves, how many each tier has and how many follow-ups a week it takes; nothing is written before you save.",
      "“Effective weight” tells which criteria weigh much by name and little in fact.",
    ],
    columns: [
      "How each column was read, with sample values; change what was taken for the wrong thing.",
      "Blanks and unreadable cells come in the order of their effect, those that may change a tier first.",
    ],
    adjust: [
      "Set a customer's tier by hand, with a reason, an owner and a last day; the computed tier stays in sight.",
      "After the last day the computed tier comes back by itself.",
    ],
    history: [
      "Earlier runs, movements between tiers and restore points; the latest runs can be undone one by one.",
      "The ledger sheets are appended to and never rewritten.",
    ],
    share: [
      "Writes the scheme as ordinary Excel formulas that work without this add-in, in WPS, LibreOffice and on phones; change a cut and the tiers follow. They can be taken back at any time.",
      "Turns =GRADE formulas into their results before a file goes to people without this add-in, and mends formulas that Excel has lost.",
    ],
    settings: [
      "As-of date, working days, how percentages are read, which columns are written, and colours; each says where it is kept.",
    ],
  },
  open: (screen) => `Open ${screen}`,
  functionsTitle: "In cells",
  functionsText:
    "Formulas grade without the pane and give the same results. Include the row of column names; the results fill a column of their own.",
  functions: [
    {
      name: "GRADE.TIER",
      formula: '=GRADE.TIER(A2:N203,"pharma-distributor")',
      gives:
        "The tier of every customer. Without the second argument, the workbook's scheme is used.",
    },
    {
      name: "GRADE.SCORE",
      formula: "=GRADE.SCORE(A2:N203)",
      gives: "The score of every customer.",
    },
    {
      name: "GRADE.NEXT",
      formula: "=GRADE.NEXT(A2:N203)",
      gives: "The next follow-up of every customer; give the cells a date format.",
    },
    {
      name: "GRADE.POINTS",
      formula: "=GRADE.POINTS(A2:N203)",
      gives: "The points of every customer, one column per criterion.",
    },
    {
      name: "GRADE.WHY",
      formula: "=GRADE.WHY(A2:N203)",
      gives: "Why every customer has its tier, in a few sentences.",
    },
    {
      name: "GRADE.GAP",
      formula: '=GRADE.GAP(A2:N203,,,,"A")',
      gives: "The nearest way to a tier; without the last argument, to the next better one.",
    },
    {
      name: "GRADE.ABC",
      formula: "=GRADE.ABC(D3:D203,{80,95})",
      gives: "Classes A, B and C by cumulative share of a column of numbers.",
    },
    {
      name: "GRADE.RFM",
      formula: "=GRADE.RFM(B3:B203,C3:C203,D3:D203)",
      gives: "Segments by last purchase, number of purchases and amount.",
    },
    {
      name: "GRADE.SCHEMES",
      formula: "=GRADE.SCHEMES()",
      gives: "All schemes with id, name and the columns they need.",
    },
  ],
  functionsNote:
    "Before you send the file to someone without this add-in, copy the formulas' results and paste them as values.",
  troubleTitle: "When something goes wrong",
  trouble: [
    {
      says: "You regret a regrade",
      remedy:
        "Press Undo on the result bar: values, formulas and formats come back. Cells changed since then stay as they are, and are listed.",
    },
    {
      says: "You want to undo after closing the file",
      remedy:
        "A restore point is saved before anything is written, and the file keeps the latest ones. Open History and undo from the latest on.",
    },
    {
      says: "The list is not found, or a column is taken for another",
      remedy:
        "Make sure the column names stand in one row above the customers. Choose the right column under Grade or Columns; the file remembers it.",
    },
    {
      says: "Some customers are not rated",
      remedy:
        "Data that decide the tier are missing. Columns lists the cells, those with the largest effect first.",
    },
    {
      says: "The sheet is protected, filtered or has merged cells",
      remedy:
        "If it cannot be written, you are told which cell and why, and nothing is written by halves. Settle it, then regrade.",
    },
  ],
  privacyTitle: "Your data",
  privacy: [
    "Once loaded, the pane uses no network. There is no account, and nothing about your use is collected.",
    "Customers, settings, ledger and restore points are kept in this workbook; only those who have the file can see them.",
    "Language and light or dark are your own habits and stay on this computer.",
  ],
};
