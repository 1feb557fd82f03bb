import type { FunctionWording } from "../functionTypes";

export const functions: FunctionWording = {
  unrated: "Unrated",
  formulaError: (error) =>
    `A formula of the scheme gives ${error} for this customer. Check the data in this row.`,
  problems: {
    "no-scheme": () =>
      'The formula names no scheme and the workbook has none yet. Give a scheme id as the second argument, such as "abc-top5".',
    "unknown-scheme": ({ name, nearest, known }) =>
      nearest === ""
        ? `There is no scheme named "${name}". Known ids: ${known}.`
        : `There is no scheme named "${name}". Did you mean "${nearest}"?`,
    "needs-population": ({ schemeEn }) =>
      `The scheme "${schemeEn}" ranks or shares over the whole list, so one row is not enough. Give the whole list as the fourth argument.`,
    "empty-sheet": () => "The range is empty. Select the customer list with its header.",
    "no-header": () =>
      "No header row was found in the range. Include it, or give it as the third argument.",
    "no-customers": () =>
      "There are no customers below the header. Include their rows in the range.",
    "no-columns": ({ missing, headers }) =>
      `None of the columns the scheme needs was found: ${missing}. The headers of the range are: ${headers}.`,
  },
};
