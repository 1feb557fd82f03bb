import { draftStore, isUnsaved } from "../../../src/taskpane/editor/draftStore";
import { sound, word } from "../../scheme/soundScheme";

const cut = (value: number) => ({ kind: "number", at: "decide.cuts[0].atLeast", value }) as const;
const place = { worksheetId: "{1}", name: "分级方案·样例" };

const draft = () => {
  const now = draftStore.read();
  if (now === undefined) throw new Error("there is no draft");
  return now;
};

beforeEach(() => draftStore.begin({ scheme: sound, from: word("样例") }));
afterEach(draftStore.close);

test("a draft is unsaved from its first edit on, and not once that is undone", () => {
  expect(isUnsaved(draft())).toBe(false);
  draftStore.edit(cut(85));
  expect(isUnsaved(draft())).toBe(true);
  draftStore.undo();
  expect(isUnsaved(draft())).toBe(false);
  draftStore.redo();
  expect(isUnsaved(draft())).toBe(true);
});

test("a saved draft knows its sheet and what that holds, and can still be undone", () => {
  draftStore.edit(cut(85));
  const saved = draft().history.present;
  draftStore.saved(saved, place);
  expect(isUnsaved(draft())).toBe(false);
  expect(draft().sheet).toEqual({ ...place, held: saved });
  draftStore.undo();
  expect(isUnsaved(draft())).toBe(true);
  expect(draft().sheet?.held).toBe(saved);
});

test("what is edited while it is being saved stays unsaved", () => {
  draftStore.edit(cut(85));
  const sent = draft().history.present;
  draftStore.edit({ kind: "tier-color", index: 0, color: "red" });
  draftStore.saved(sent, place);
  expect(isUnsaved(draft())).toBe(true);
});

test("listeners hear of every change, of nothing that changes nothing, and of the end", () => {
  let heard = 0;
  const stop = draftStore.subscribe(() => heard++);
  draftStore.edit(cut(85));
  draftStore.edit({ kind: "remove-tier", index: 9 });
  draftStore.close();
  draftStore.edit(cut(1));
  stop();
  draftStore.begin({ scheme: sound, from: word("样例") });
  expect(heard).toBe(2);
});
