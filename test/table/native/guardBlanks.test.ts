import { parseFormula } from "../../../src/formula/parse";
import { printFormula } from "../../../src/formula/print";
import { guardBlanks } from "../../../src/table/native/guardBlanks";

const INPUTS = new Map([
  ["额", "number"],
  ["量", "number"],
  ["类", "choice"],
  ["新", "yesno"],
] as const);

function guarded(text: string): string {
  const parsed = parseFormula(text);
  if ("problems" in parsed) throw new Error(text);
  return printFormula(guardBlanks(parsed.expr, INPUTS, new Set(["各月"])));
}

describe('blanks that are "" instead', () => {
  test.each([
    // What is asked of an input is asked of "".
    ["ISBLANK([@类])", '[@类]=""'],
    ["IF(ISTEXT([@类]),1,0)", 'IF([@类]<>"",1,0)'],
    ["IF(ISLOGICAL([@新]),1,0)", 'IF([@新]<>"",1,0)'],
    ["IF(ISTEXT([@额]),1,0)", "IF(FALSE,1,0)"],
    // Found to be there: left as it stands.
    ["IF(ISNUMBER([@额]),[@额]*2,0)", "IF(ISNUMBER([@额]),[@额]*2,0)"],
    [
      "IF(AND(ISNUMBER([@额]),ISNUMBER([@量])),[@额]/[@量],0)",
      "IF(AND(ISNUMBER([@额]),ISNUMBER([@量])),[@额]/[@量],0)",
    ],
    ["IF(ISBLANK([@额]),0,[@额])", 'IF([@额]="",0,[@额])'],
    ["IFS(ISNUMBER([@额]),[@额],TRUE,0)", "IFS(ISNUMBER([@额]),[@额],TRUE,0)"],
    // Otherwise a blank is 0, as it is for the engine: a text is larger than any number.
    ["[@额]*2", "N([@额])*2"],
    ["IF([@额]>5,1,0)", "IF(N([@额])>5,1,0)"],
    ["IF(ISNUMBER([@量]),[@额]*2,0)", "IF(ISNUMBER([@量]),N([@额])*2,0)"],
    ["IF([@新],1,0)", "IF(N([@新]),1,0)"],
    ["IF([@新]=FALSE,1,0)", "IF(N([@新])=0,1,0)"],
    ["[@额]", 'IF([@额]="",0,[@额])'],
    ["COUNTIF([类],[@类])", 'COUNTIF([类],IF([@类]="",0,[@类]))'],
    // Texts, and functions that pass over a text in a cell.
    ['IF([@类]="甲",1,0)', 'IF([@类]="甲",1,0)'],
    ['[@类]&"级"', '[@类]&"级"'],
    ["MAX([@额],3)", "MAX([@额],3)"],
    ["COUNT([@各月])", "COUNT([@各月])"],
    ['INDEX([@各月],3)&""', 'INDEX([@各月],3)&""'],
    ["INDEX([@各月],3)*2", "N(INDEX([@各月],3))*2"],
  ])("%s becomes %s", (text, wanted) => {
    expect(guarded(text)).toBe(wanted);
  });
});
