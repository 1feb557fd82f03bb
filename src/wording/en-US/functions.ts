import type { FunctionWording } from "../functionTypes";

export const functions: FunctionWording = {
  unrated: "Unrated",
  formulaError: (error) =>
    `A formula of the scheme gives ${error} for this customer. Check the data in this row.`,
  errorCell: (column, error) => `"${column}" in this row is ${error}. Correct that cell first.`,
  paragraph: (sentences) => sentences.join(" "),
  tierReached: (tier) => `${tier} has been reached.`,
  segment: "Segment",
  schemeHeaders: ["Id", "Name", "Status", "Columns"],
  schemeStatus: { complete: "Complete", partial: "Some template values", template: "Template" },
  problems: {
    "no-scheme": () =>
      'The formula names no scheme and the workbook has none yet. Give a scheme id as the second argument, such as "abc-top5".',
    "unknown-scheme": ({ name, nearest, known }) =>
      nearest === ""
        ? `There is no scheme named "${name}". Known ids: ${known}.`
        : `There is no scheme named "${name}". Did you mean "${nearest}"?`,
    "scheme-range": () =>
      "There is no scheme sheet in the range given as the scheme. Give the whole scheme sheet, or an id or name as the second argument.",
    "scheme-sheet": ({ en }) => en,
    "needs-population": ({ schemeEn }) =>
      `The scheme "${schemeEn}" ranks or shares over the whole list, so one row is not enough. Give the whole list as the fourth argument.`,
    "empty-sheet": () => "The range is empty. Select the customer list with its header.",
    "no-header": () =>
      "No header row was found in the range. Include it, or give it as the third argument.",
    "no-customers": () =>
      "There are no customers below the header. Include their rows in the range; for rows alone give the header as the third argument.",
    "no-columns": ({ missing, headers }) =>
      `None of the columns the scheme needs was found: ${missing}. The headers of the range are: ${headers}.`,
    "no-criteria": ({ schemeEn }) =>
      `The scheme "${schemeEn}" has no criteria that earn points. Use GRADE.TIER or GRADE.WHY instead.`,
    "unknown-tier": ({ name, nearest, known }) =>
      nearest === ""
        ? `The scheme has no tier "${name}". Its tiers: ${known}.`
        : `The scheme has no tier "${name}". Did you mean "${nearest}"?`,
    "no-ladder": ({ schemeEn }) =>
      `The tiers of the scheme "${schemeEn}" are no ladder, so no tier to reach can be named. Leave out the last argument.`,
    "no-values": () =>
      "There are no numbers in the range. Select the column of numbers to classify.",
    "wrong-cuts": ({ given }) =>
      `The cuts "${given}" cannot be used. Give 1 to 25 cumulative shares in rising order, such as {80,95} or {0.8,0.95}.`,
    "wrong-bins": ({ given }) =>
      `The number of bins "${given}" cannot be used. Give a whole number from 2 to 9; left out: five.`,
    "unequal-columns": ({ rows }) =>
      `The ranges for recency, frequency and amount differ in their number of rows (${rows}). Select as many rows of each.`,
  },
};
