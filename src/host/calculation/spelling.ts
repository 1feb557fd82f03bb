/**
 * How a call of a custom function is spelled: GRADE.TIER(…) in the formula bar, _xldudf_GRADE_TIER(…)
 * in the file, where a table's parts have their English names whatever Excel's language.
 */

/** Namespace of the add-in's functions in manifest.xml. */
const NAMESPACE = "GRADE";

const IN_FILE = new RegExp(`\\b_xldudf_${NAMESPACE}_`, "gi");
/** Inside a text a name may stand too: only what is followed by a parenthesis is a call. */
const IN_CELL = new RegExp(`(?<![\\w.])${NAMESPACE}\\.(\\w+)(?=\\s*\\()`, "gi");
const CALL = new RegExp(`(?<![\\w.])(?:${NAMESPACE}\\.|_xldudf_${NAMESPACE}_)\\w+\\s*\\(`, "i");

const CHINESE_PARTS: Readonly<Record<string, string>> = {
  "#全部": "#All",
  "#数据": "#Data",
  "#标题": "#Headers",
  "#汇总": "#Totals",
  "#此行": "#This Row",
};

/** The formula calls one of the add-in's functions, somewhere in it. */
export function callsFunction(formula: string): boolean {
  return CALL.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

export function shownFormula(formula: string): string {
  return outsideTexts(formula, (part) => part.replace(IN_FILE, `${NAMESPACE}.`));
}

export function formulaInFile(formula: string): string {
  return outsideTexts(formula, (part) =>
    englishParts(part).replace(IN_CELL, (_, name: string) => {
      return `_xldudf_${NAMESPACE}_${name.toUpperCase()}`;
    })
  );
}

/** 客户[#全部] as Excel in Chinese writes it is 客户[#All] for everyone else. */
export function englishParts(formula: string): string {
  return outsideTexts(formula, (part) =>
    part.replace(/#(?:全部|数据|标题|汇总|此行)/g, (name) => CHINESE_PARTS[name] ?? name)
  );
}

/** Changes what stands outside of "…". */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : change(part)
  );
}
