/** Ids of the functions in cells; the same as in functions.json, which a test holds. */
export const GRADE_FUNCTIONS = [
  "SCORE",
  "TIER",
  "NEXT",
  "POINTS",
  "WHY",
  "GAP",
  "ABC",
  "RFM",
  "SCHEMES",
] as const;

const KNOWN = new Set<string>(GRADE_FUNCTIONS);

/**
 * Texts and quoted names first, so that nothing inside them counts; then a name before a bracket, with
 * what Excel puts before a function it has lost: _xldudf_GRADE_TIER, [2]!_xldudf_GRADE_TIER,
 * 'C:\add-ins\[x.xlam]Sheet1'!_xldudf_GRADE_TIER, _xll.GRADE.TIER.
 */
const TOKENS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|\[[^[\]]*\]|[\p{L}_][\p{L}\p{N}_.]*)!)?([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()|'(?:[^']|'')*'|\[[^[\]]*\]|[\p{L}\p{N}_.]+/gu;

const NAME = /^(?:_xlfn\.|_xll\.|_xlws\.)*(?:(_xldudf_|_xludf\.)?GRADE[._])([A-Z]+)$/i;

/** The function that a name stands for, as one writes it; undefined for all others. */
function rightName(name: string): string | undefined {
  const [, lost, id = ""] = NAME.exec(name) ?? [];
  const known = KNOWN.has(id.toUpperCase());
  // GRADE_TIER without the mark of a lost function may be a name of the user's own.
  return known && (lost !== undefined || name.includes("."))
    ? `GRADE.${id.toUpperCase()}`
    : undefined;
}

/** The formula with every GRADE function under its right name. */
export const withRightNames = (formula: string): string =>
  formula.replace(TOKENS, (whole: string, _place: string | undefined, name: string | undefined) =>
    name === undefined ? whole : (rightName(name) ?? whole)
  );

/** Whether a cell's content is a formula that calls one of the functions, under whatever name. */
export function callsGrade(content: unknown): content is string {
  if (typeof content !== "string" || !content.startsWith("=") || !/GRADE/i.test(content))
    return false;
  return [...content.matchAll(TOKENS)].some(
    ([, , name]) => name !== undefined && rightName(name) !== undefined
  );
}
