/** Excel's names of sheets have 31 characters at the most. */
const MOST_CHARACTERS = 31;

/** Characters that Excel does not allow in a sheet's name, and quotes, give way. Pure. */
export const sheetNameFor = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]+/g, " ")
    .replaceAll("'", "’")
    .replace(/\s+/g, " ")
    .slice(0, MOST_CHARACTERS)
    .replace(/[\s,，;；·（(]+$/, "");
