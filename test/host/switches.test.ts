import {
  applySwitches,
  FAULT_NAMES,
  type HostSwitches,
  needsRestart,
  startOptions,
  USUAL,
} from "../../src/host/switches";
import type { Host } from "../../src/host/host";
import { regrade } from "../excel/running";
import { block, bookOf, request, SPENDING } from "../excel/lists";
import { closeAll, failureOf, start } from "./office";

/** Between header and totals. */
const CUSTOMERS = SPENDING.length - 3;

afterEach(closeAll);

const turned = (part: Partial<HostSwitches>): HostSwitches => ({ ...USUAL, ...part });

async function turn(part: Partial<HostSwitches>): Promise<Host> {
  const now = turned(part);
  const { host } = await start(bookOf(SPENDING), startOptions(now));
  applySwitches(host, USUAL, now, (ms, run) => void setTimeout(run, ms));
  return host;
}

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });

test("the usual Excel regrades", async () => {
  await turn({});
  expect((await regrade(request("abc-top5"))).customers).toBe(CUSTOMERS);
});

test.each([
  ["readOnly", "read-only"],
  ["protectedSheet", "sheet-protected"],
] as const)("%s refuses to write", async (name, code) => {
  const host = await turn({ [name]: true });
  await expect(regrade(request("abc-top5"))).rejects.toThrow(code);
  applySwitches(host, turned({ [name]: true }), USUAL, () => undefined);
  expect((await regrade(request("abc-top5"))).customers).toBe(CUSTOMERS);
});

test.each(FAULT_NAMES.filter((name) => name !== "none" && name !== "thirdRequest"))(
  "the fault %s meets the next request",
  async (fault) => {
    await turn({ fault });
    await failureOf(read);
    if (fault !== "disconnected") expect(await read()).toEqual([[SPENDING[0]![0]]]);
  }
);

test("the third request fails when it is its turn", async () => {
  await turn({ fault: "thirdRequest" });
  await read();
  await read();
  await failureOf(read);
});

test("a slow host answers late", async () => {
  const host = await turn({ slowMs: 80 });
  const began = performance.now();
  await read();
  expect(performance.now() - began).toBeGreaterThanOrEqual(75);
  expect(host.requests).toBe(1);
});

test("a filter hides every third row, and all come back", async () => {
  const host = await turn({ filtered: true });
  const { id } = host.book.activeSheet;
  expect(host.workspace.hiddenRows.get(id)?.size).toBeGreaterThan(0);
  applySwitches(host, turned({ filtered: true }), USUAL, () => undefined);
  expect(host.workspace.hiddenRows.get(id)?.size).toBe(0);
});

test("a co-author changes a number before the second request", async () => {
  const host = await turn({ coauthor: true });
  const cells = () => block(host.book, 0, 0, SPENDING.length, 4);
  const before = cells();
  await read();
  await read();
  await read();
  const changes = cells()
    .flat()
    .filter((value, i) => value !== before.flat()[i]);
  expect(changes).toHaveLength(1);
});

test("an Excel on the web takes 5 MB at a time, and another version needs a new start", async () => {
  await turn({ platform: "web" });
  const error = await failureOf(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["客".repeat(32_000)]];
      sheet.getRange("C1:C60").values = Array.from({ length: 60 }, () => ["客".repeat(32_000)]);
      await context.sync();
    })
  );
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(needsRestart(USUAL, turned({ platform: "web" }))).toBe(true);
  expect(needsRestart(USUAL, turned({ excelApi: "1.12" }))).toBe(true);
  expect(needsRestart(USUAL, turned({ slowMs: 5 }))).toBe(false);
});
