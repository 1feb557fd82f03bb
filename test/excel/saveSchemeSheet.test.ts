import { catalogue } from "../../src/catalogue";
import { findScheme } from "../../src/catalogue/findScheme";
import { listSchemeSheets } from "../../src/excel/schemeSheet/readSchemeSheet";
import { saveSchemeSheet, type SavedScheme } from "../../src/excel/schemeSheet/saveSchemeSheet";
import { editScheme } from "../../src/scheme/edit/editScheme";
import { ownCopy } from "../../src/scheme/edit/ownCopy";
import type { Scheme } from "../../src/scheme/types";
import { closeAll, start } from "../host/office";
import { bookOf, SPENDING } from "./lists";

afterEach(closeAll);
jest.setTimeout(300_000);

const pharma = ownCopy(findScheme(catalogue, "pharma-distributor") as Scheme, {
  options: {},
  taken: [],
});
const edited = [
  { kind: "number", at: "decide.cuts[0].above", value: 85 } as const,
  { kind: "remove-criterion", index: 8 } as const,
  { kind: "tier-label", index: 3, text: "观察" } as const,
].reduce<Scheme>(editScheme, pharma);

const started = () => start(bookOf(SPENDING));

async function saved(...args: Parameters<typeof saveSchemeSheet>): Promise<SavedScheme> {
  const answer = await saveSchemeSheet(...args);
  if ("code" in answer) throw new Error(JSON.stringify(answer));
  return answer;
}

async function onSheets() {
  return (await listSchemeSheets()).map(({ name, reading }) => {
    if (!("scheme" in reading)) throw new Error(JSON.stringify(reading.problems));
    return { name, scheme: reading.scheme };
  });
}

test("a scheme without a sheet gets one, and the list stays in front", async () => {
  await started();
  const first = await saved(pharma, "zh-CN", undefined);
  expect(first.place).toBe("new");
  expect(await onSheets()).toEqual([{ name: first.name, scheme: pharma }]);
});

test("saved again it stands on the same sheet, with nothing left of before", async () => {
  await started();
  const first = await saved(pharma, "zh-CN", undefined);
  const again = await saved(edited, "zh-CN", { worksheetId: first.worksheetId, held: pharma });
  expect(again).toEqual({ ...first, place: "over" });
  expect(await onSheets()).toEqual([{ name: first.name, scheme: edited }]);
  const back = await saved(pharma, "zh-CN", { worksheetId: first.worksheetId, held: edited });
  expect(back.place).toBe("over");
  expect(await onSheets()).toEqual([{ name: first.name, scheme: pharma }]);
});

test("what somebody changed on the sheet meanwhile is left as it is", async () => {
  await started();
  const first = await saved(pharma, "zh-CN", undefined);
  const sheet = { worksheetId: first.worksheetId, held: edited };
  const second = await saved(edited, "zh-CN", sheet);
  expect(second.place).toBe("new");
  expect(second.name).not.toBe(first.name);
  expect(await onSheets()).toEqual([
    { name: first.name, scheme: pharma },
    { name: second.name, scheme: edited },
  ]);
});

test("a sheet that is gone is written anew", async () => {
  await started();
  const second = await saved(edited, "zh-CN", { worksheetId: "{gone}", held: pharma });
  expect(second.place).toBe("new");
});

/** Nothing done, or all of it done though the answer got lost. */
const KINDS = [{}, { code: "lost" }, { code: "lost", actionsDone: Infinity }];

test("whichever request fails, the sheet holds the old scheme or the new one, whole", async () => {
  const { host } = await started();
  const first = await saved(pharma, "zh-CN", undefined);
  const sheet = { worksheetId: first.worksheetId, held: pharma };
  host.resetCounters();
  await saved(edited, "zh-CN", sheet);
  const { requests } = host;
  expect(requests).toBeGreaterThan(2);
  const held = edited;
  for (let k = 1; k <= requests; k++)
    for (const kind of KINDS) {
      host.resetCounters();
      host.failAt({ request: k, ...kind });
      const answer = await saveSchemeSheet(pharma, "zh-CN", { ...sheet, held });
      host.failAt(undefined);
      expect([k, kind, answer]).toEqual([
        k,
        kind,
        expect.objectContaining({ code: "excel-error" }),
      ]);
      expect([k, kind, await onSheets()]).toEqual([k, kind, [{ name: first.name, scheme: held }]]);
    }
  expect(await saved(pharma, "zh-CN", { ...sheet, held })).toMatchObject({ place: "over" });
});
