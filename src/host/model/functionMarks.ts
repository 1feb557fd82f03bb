/**
 * Functions newer than the file format bear a mark in the file that Excel never shows: typed as IFS(…),
 * they are kept as _xlfn.IFS(…). Without the mark Excel opens such a cell as #NAME?.
 */
const MARKED: ReadonlySet<string> = new Set(
  [
    "IFS SWITCH MAXIFS MINIFS CONCAT TEXTJOIN XOR IFNA DAYS CEILING.MATH FLOOR.MATH",
    "RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC",
    "PERCENTRANK.INC PERCENTRANK.EXC STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL",
    "XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA TEXTBEFORE TEXTAFTER",
  ].flatMap((line) => line.split(" "))
);

/** Texts, quoted names of sheets and columns of tables stay as they are. */
const PARTS =
  /\[(?:[^'\]]|'.)*\]|"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Za-z][A-Za-z.]*)(?=\()/g;

export const withMarks = (formula: string): string =>
  formula.replace(PARTS, (part: string, name: string | undefined) =>
    name !== undefined && MARKED.has(name.toUpperCase()) ? `_xlfn.${part}` : part
  );

export const withoutMarks = (formula: string): string =>
  formula.replace(
    /\[(?:[^'\]]|'.)*\]|"(?:[^"]|"")*"|(_xlfn\.(?:_xlws\.)?)/g,
    (part: string, mark: string | undefined) => (mark === undefined ? part : "")
  );
