/** Excel's names of sheets have 31 characters at the most. */
const MOST_CHARACTERS = 31;

/** Characters that Excel does not allow in a sheet's name, and quotes, give way; words stay whole. Pure. */
export function sheetNameFor(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\]+/g, " ")
    .replaceAll("'", "’")
    .replace(/\s+/g, " ")
    .trim();
  if (name.length <= MOST_CHARACTERS) return name;
  const cut = name.slice(0, MOST_CHARACTERS);
  const isInWord = /[A-Za-z]$/.test(cut) && /^[A-Za-z]/.test(name.slice(MOST_CHARACTERS));
  return (isInWord ? cut.replace(/\s\S*$/, "") : cut).replace(/[\s,，;；·（(]+$/, "");
}
