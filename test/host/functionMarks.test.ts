import { withMarks, withoutMarks } from "../../src/host/model/functionMarks";

test.each([
  ["IFS(A1>1,2)", "_xlfn.IFS(A1>1,2)"],
  ["IF(A1,ifs(B1,1),SWITCH(C1,1,2))", "IF(A1,_xlfn.ifs(B1,1),_xlfn.SWITCH(C1,1,2))"],
  ["PERCENTILE.INC(A1:A9,0.2)", "_xlfn.PERCENTILE.INC(A1:A9,0.2)"],
  // Texts, sheets and columns may be called like a function.
  ['"IFS("&CONCAT(A1)', '"IFS("&_xlfn.CONCAT(A1)'],
  ["'IFS(1)'!A1+IFS(A1,1)", "'IFS(1)'!A1+_xlfn.IFS(A1,1)"],
  [`INDEX(T[a"b],1)&IFS(A1,"x")`, `INDEX(T[a"b],1)&_xlfn.IFS(A1,"x")`],
  ["INDEX(T[[it''s IFS(1)]],1)+XOR(A1)", "INDEX(T[[it''s IFS(1)]],1)+_xlfn.XOR(A1)"],
  ["SUMIFS(A:A,B:B,1)", "SUMIFS(A:A,B:B,1)"],
])("%s is kept in the file as %s", (typed, kept) => {
  expect(withMarks(typed)).toBe(kept);
  expect(withoutMarks(kept)).toBe(typed);
});

test("a text keeps what looks like a mark", () => {
  expect(withoutMarks('"_xlfn.IFS"&_xlfn._xlws.FILTER(A1:A2,1)')).toBe(
    '"_xlfn.IFS"&FILTER(A1:A2,1)'
  );
});
