import type { SchemeSheetWording } from "../schemeSheetTypes";

const meant = (nearest: string | undefined) =>
  nearest ? `did you mean “${nearest}”?` : "check the spelling, or add it first.";

/** Lists arrive with the Chinese comma. */
const names = (list: string) => list.replaceAll("、", ", ");

export const schemeSheet: SchemeSheetWording = {
  problems: {
    "no-scheme-sheet": ({ cell }) =>
      `${cell}: this is no scheme sheet: the parts “1. Scheme” and “Columns” are not here. Choose the whole of a sheet that the add-in has written.`,
    "missing-section": ({ cell, params }) =>
      `${cell}: the part “${params.section}” is missing. Copy it back from another copy, or write the scheme sheet anew.`,
    "repeated-section": ({ cell, params }) =>
      `${cell}: the part “${params.section}” is here twice; delete one of them.`,
    "missing-header": ({ cell, params }) =>
      `${cell}: the part “${params.section}” has no column “${params.header}”; put the header back.`,
    "missing-value": ({ cell, params }) => `${cell}: “${params.header}” is blank; fill it in.`,
    "not-a-number": ({ cell, params }) =>
      params.value
        ? `${cell}: “${params.value}” is not a number; write a number.`
        : `${cell}: a number belongs here; fill it in.`,
    "percent-number": ({ cell, params }) =>
      `${cell}: this reads ${params.value}%. On a scheme sheet sixty-five percent is written 65, without the sign: write it so, and set the format back to General.`,
    "unknown-word": ({ cell, params }) =>
      params.nearest
        ? `${cell}: “${params.value}” is not known; did you mean “${params.nearest}”? It can be: ${names(params.known)}.`
        : `${cell}: “${params.value}” is not known. It can be: ${names(params.known)}.`,
    "unknown-reference": ({ cell, params }) =>
      `${cell}: there is no “${params.name}” on this sheet; ${meant(params.nearest)}`,
    "repeated-name": ({ cell, params }) =>
      `${cell}: “${params.name}” is here twice; delete one of the rows.`,
    "error-value": ({ cell, params }) =>
      `${cell}: the cell holds the error ${params.value}; correct it. Write formulas as text, so that Excel does not calculate them.`,
    "unit-differs": ({ cell, params }) =>
      params.expected
        ? `${cell}: the unit here is “${params.unit}”, that of the column “${params.column}” is “${params.expected}”; convert the numbers so that both agree.`
        : `${cell}: the unit here is “${params.unit}”, but the column “${params.column}” has none; make both agree.`,
    "wrong-order": ({ cell, params }) =>
      params.expected
        ? `${cell}: this is “${params.value}” where the order of the tiers has “${params.expected}”; list them from the best down.`
        : `${cell}: “${params.value}” does not belong here; delete the row, or choose another relation.`,
    "unused-row": ({ cell, params }) =>
      `${cell}: no rule uses the condition “${params.name}”; delete it, or name it in a rule.`,
  },
  schemeProblems: {
    "falling-points": ({ cell }) =>
      `${cell}: the points do not rise with the value all the way; if that is meant, say so in the criterion’s “Note”.`,
    "points-below-minimum": ({ cell, params }) =>
      `${cell}: ${params.value} points are below the criterion’s least ${params.min}; raise the points or lower “Least”.`,
    "missing-cadence": ({ cell, params }) =>
      `${cell}: the tier “${params.name}” has no follow-up rhythm, so it gets no date; add a row to “Follow-up”, or leave it if none is needed.`,
    "no-contact-column": ({ cell }) =>
      `${cell}: tiers have follow-up rhythms, but no part “Next follow-up” says which column’s date they count from.`,
    "no-options": ({ cell, params }) =>
      `${cell}: “${params.name}” is a choice column without choices; list them in the part “Choices”.`,
    "missing-member": ({ cell }) => `${cell}: something is missing here; fill it in.`,
    "missing-choice": ({ cell }) => `${cell}: something is missing here; fill it in.`,
    "unknown-member": ({ cell }) =>
      `${cell}: what stands here cannot be used; check the relation and the value.`,
    gap: ({ cell, params }) =>
      params.example
        ? `${cell}: no rule gives a result for ${params.example}; add a rule, or “Otherwise” at the end.`
        : `${cell}: no band lies between ${params.from} and ${params.to}, “Otherwise” counts there; join the bands.`,
    "edge-without-owner": ({ cell, params }) =>
      `${cell}: exactly ${params.value} is in no band; write one of them with ≥ or ≤.`,
    "edge-with-two-owners": ({ cell, params }) =>
      `${cell}: exactly ${params.value} is in two bands, the first one counts; write one of them with > or <.`,
  },
  inRange: (row, column) => `Row ${row}, column ${column} of the scheme range`,
  moreProblems: (count) =>
    count === 1 ? "There is 1 more problem." : `There are ${count} more problems.`,
  ownSheets: "This workbook",
  ownSheetsHint: "Schemes on sheets: change a number there and you change the scheme",
  use: "Use",
  inUse: "In use",
  writeAsSheet: "Write as a sheet",
  writing: "Writing the scheme sheet…",
  written: (sheet) =>
    `Written to the sheet “${sheet}”. Change numbers there, press “Use”, and customers are graded by the changed scheme.`,
  problemsOn: (sheet, count) =>
    count === 1
      ? `One thing on the scheme sheet “${sheet}” must be mended before it can be used:`
      : `${count} things on the scheme sheet “${sheet}” must be mended before it can be used:`,
  show: (cell) => `Go to ${cell}`,
};
