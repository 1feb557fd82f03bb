import { openBook } from "../../src/book";
import type { Book, BookSheet } from "../../src/book/types";
import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import { regradeNow } from "../../src/excel/regradeNow";
import { addOwnScheme } from "../../src/excel/schemeSheet/addOwnScheme";
import { readChosenScheme } from "../../src/excel/schemeSheet/ownScheme";
import { insertSchemeSheet } from "../../src/excel/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../../src/scheme/types";
import { findSuggestions, propose, sheetSchemes } from "../../src/taskpane/list/propose";
import { NO_CHOICES } from "../../src/taskpane/list/listState";
import { closeAll, start } from "../host/office";
import { AS_OF, block, bookOf, setupFor, SPENDING } from "./lists";
import { regrade } from "./running";

afterEach(closeAll);

/** A list that was graded by the scheme of a sheet beside it. */
async function graded() {
  const { book } = await start(bookOf(SPENDING));
  const scheme = findScheme(catalogue, "abc-top5") as Scheme;
  const done = await insertSchemeSheet(scheme, { language: "zh-CN", inFront: false });
  if ("code" in done) throw new Error(done.code);
  const chosen = await readChosenScheme(done.worksheetId, undefined);
  if ("code" in chosen) throw new Error(chosen.code);
  const { worksheetId, name } = chosen;
  const setup = setupFor(chosen.scheme.id, { schemeSheet: { worksheetId, name } });
  await regrade({ scheme: chosen.scheme, setup, asOf: AS_OF, language: "zh-CN" });
  return { book, sheet: book.sheet(name) as BookSheet, place: { worksheetId, name } };
}

const tiers = (book: Book) => block(book, 2, 4, 6, 1).flat();

const now = () => regradeNow(catalogue, AS_OF, "zh-CN");

/** The number of "在前百分之" of a tier's condition. */
function placeOfShare(sheet: BookSheet, share: number) {
  for (let row = 0; row < 200; row++)
    if (sheet.cell(row, 1).value === "在前百分之" && sheet.cell(row, 3).value === share)
      return { row, column: 3 };
  throw new Error(`no condition with ${share} %`);
}

test("a number changed on the sheet changes the grades with the next press of the ribbon", async () => {
  const { book, sheet } = await graded();
  expect(tiers(book).filter((tier) => tier === "B 主要客户")).toHaveLength(1);
  sheet.edit([{ ...placeOfShare(sheet, 20), value: 60 }]);
  expect(await now()).toMatchObject({ customers: 7 });
  expect(tiers(book).filter((tier) => tier === "B 主要客户")).toHaveLength(3);
});

test("the file remembers the sheet, also where sheets have other ids", async () => {
  const { book, sheet } = await graded();
  sheet.edit([{ ...placeOfShare(sheet, 20), value: 60 }]);
  const part = book.customXml.find(({ xml }) => xml.includes("schemeSheet"));
  if (part === undefined) throw new Error("nothing is remembered");
  book.setCustomXml(part.id, part.xml.replace(/("worksheetId":")[^"]*/, "$1{GONE}"));
  const saved = book.save();
  closeAll();
  const again = await start(openBook(saved));
  expect(await now()).toHaveProperty("customers");
  expect(tiers(again.book).filter((tier) => tier === "B 主要客户")).toHaveLength(3);
});

test("problems on the sheet refuse the run, naming sheet and cell, and nothing is written", async () => {
  const { book, sheet } = await graded();
  const before = tiers(book);
  const at = placeOfShare(sheet, 20);
  sheet.edit([{ ...at, value: "不少" }]);
  book.sheets[0].edit([{ row: 2, column: 1, value: 1 }]);
  expect(await now()).toEqual({
    code: "scheme-sheet-wrong",
    params: { sheet: sheet.name, cell: `D${at.row + 1}`, count: "1" },
  });
  expect(tiers(book)).toEqual(before);
});

test("a sheet that was removed is told, and no other scheme takes its place unasked", async () => {
  const { book, sheet } = await graded();
  book.removeSheet(sheet.id);
  const gone = { code: "scheme-sheet-gone", params: { sheet: sheet.name } };
  expect(await now()).toEqual(gone);
  const snapshot = await addOwnScheme(await readActiveSheet());
  const suggestions = findSuggestions(snapshot, catalogue);
  if ("kind" in suggestions) throw new Error(suggestions.kind);
  const list = { snapshot, choices: NO_CHOICES, today: AS_OF };
  expect(propose(list, suggestions, "zh-CN").result).toEqual({ kind: "refused", refusal: gone });
  const other = { ...list, choices: { ...NO_CHOICES, schemeId: "abc-top5" } };
  const { result, setup } = propose(other, suggestions, "zh-CN");
  expect(result.kind).toBe("plan");
  expect(setup).not.toHaveProperty("schemeSheet");
});

test("the pane proposes the scheme of the sheet as it is now, under the sheet's name", async () => {
  const { sheet, place } = await graded();
  sheet.edit([{ ...placeOfShare(sheet, 20), value: 60 }]);
  const snapshot = await addOwnScheme(await readActiveSheet());
  const schemes = [...sheetSchemes({ snapshot, schemeSheet: undefined }), ...catalogue];
  const suggestions = findSuggestions(snapshot, schemes);
  if ("kind" in suggestions) throw new Error(suggestions.kind);
  const proposal = propose({ snapshot, choices: NO_CHOICES, today: AS_OF }, suggestions, "zh-CN");
  expect(proposal.why).toBe("stored");
  expect(proposal.chosen.scheme.name.zh).toBe(place.name);
  expect(proposal.setup.schemeSheet).toEqual(place);
  if (proposal.result.kind !== "plan") throw new Error(proposal.result.kind);
  expect(proposal.result.plan.counts.up).toBe(2);
});

test("lists graded by built-in schemes ask Excel for nothing more", async () => {
  const { host } = await start(bookOf(SPENDING));
  const snapshot = await readActiveSheet();
  const before = host.requests;
  expect(await addOwnScheme(snapshot)).toBe(snapshot);
  expect(host.requests).toBe(before);
});
