import { callsGrade, GRADE_FUNCTIONS, withRightNames } from "../../src/excel/freeze/gradeCalls";
import { metadata } from "../functions/channel";

test("the functions that are known here are those of the metadata", async () => {
  const ids = (await metadata()).map(({ id }) => id);
  expect([...GRADE_FUNCTIONS].sort()).toEqual([...ids].sort());
});

test.each([
  ['=GRADE.TIER(A3:L9,"abc-top5")'],
  ["=grade.score(客户[#All])"],
  ['=IF(GRADE.TIER(A4:L4,,A3:L3)="A 类",1,0)'],
  ["=@GRADE.NEXT(A3:L9)"],
  ['=_xldudf_GRADE_TIER(A3:L9,"abc-top5")'],
  ["=[2]!_xldudf_GRADE_WHY(A3:L9)"],
  ["='C:\\add-ins\\[x.xlam]Sheet1'!_xldudf_GRADE_GAP(A3:L9)"],
  ["=x.xlam!_xldudf_GRADE_ABC(A3:A9)"],
  ["=_xll.GRADE.RFM(A3:A9,B3:B9,C3:C9)"],
  ["=GRADE.SCHEMES ()"],
])("%s calls a function of ours", (formula) => {
  expect(callsGrade(formula)).toBe(true);
});

test.each([
  ['="=GRADE.TIER("&A1'],
  ["='GRADE.TIER('!A1"],
  ["=表1[GRADE.TIER(万元)]"],
  ["=MYGRADE.TIER(A1)"],
  ["=GRADE_TIER(A1)"],
  ["=GRADE.OTHER(A1)"],
  ["=GRADE.TIER"],
  ["GRADE.TIER(A1)"],
  ["=SUM(A1:A9)"],
  [5],
])("%s calls none", (content) => {
  expect(callsGrade(content)).toBe(false);
});

test.each([
  ['=_xldudf_GRADE_TIER(A3:L9,"_xldudf_GRADE_TIER(")', '=GRADE.TIER(A3:L9,"_xldudf_GRADE_TIER(")'],
  ["=[2]!_xldudf_GRADE_WHY(A3:L9)", "=GRADE.WHY(A3:L9)"],
  [
    "='C:\\a''b\\[x.xlam]Sheet1'!_xldudf_GRADE_GAP('GRADE.TIER('!A3:L9)",
    "=GRADE.GAP('GRADE.TIER('!A3:L9)",
  ],
  ["=_xll.GRADE.RFM(A3:A9)+x.xlam!_xldudf_grade_abc(B3)", "=GRADE.RFM(A3:A9)+GRADE.ABC(B3)"],
  [
    '=GRADE.TIER(客户[@],"abc",客户[#Headers],客户)',
    '=GRADE.TIER(客户[@],"abc",客户[#Headers],客户)',
  ],
  ["=_xldudf_OTHER_TIER(A1)&SUM(A1)", "=_xldudf_OTHER_TIER(A1)&SUM(A1)"],
])("%s is written %s", (broken, right) => {
  expect(withRightNames(broken)).toBe(right);
});
