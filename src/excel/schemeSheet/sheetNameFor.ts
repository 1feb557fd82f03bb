/** Characters that Excel does not allow in a sheet's name, and quotes, give way. Pure. */
export const sheetNameFor = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, "·")
    .replaceAll("'", "’")
    .trim();
