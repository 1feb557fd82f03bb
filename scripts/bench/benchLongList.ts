/** Long lists in Chromium: how long the pane holds the main thread, what yielding costs, and memory. */
import type { CDPSession, Page } from "playwright-core";
import { findBrowser, launchBrowser } from "../../test/e2e/browser";
import { openBundled } from "./bundledPage";
import { median } from "./interleave";
import { milliseconds, type Figure } from "./report";

const SIZES = [60_000, 200_000];
/** Pairs of the same work, in turns and at once. */
const ROUNDS = 7;
/** Yielding may cost a tenth (issue). */
const SLOWER = 1.1;
/** 200,000 × 20, megabytes (issue). */
const MEMORY = 500;
const MEGABYTE = 1e6;
/** Between two looks at the heap, in milliseconds. */
const LOOK = 40;

export async function benchLongList(): Promise<readonly Figure[]> {
  const found = findBrowser();
  if (found === undefined) throw new Error("There is no browser on this machine.");
  const browser = await launchBrowser(found);
  try {
    const figures: Figure[] = [];
    for (const rows of SIZES) {
      const page = await browser.newPage();
      const close = await openBundled(page, "page/longList.ts");
      figures.push(...(await measureList(page, rows)));
      await page.close();
      await close();
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function measureList(page: Page, rows: number): Promise<readonly Figure[]> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate((count) => window.longList.make(count), rows);
  const source = await live(session);
  const memory = watchHeap(session);
  const reading = await page.evaluate(() => window.longList.read());
  const grading = await page.evaluate(() => window.longList.grade());
  await page.evaluate(() => window.longList.layOut());
  const again = await page.evaluate(() => window.longList.grade());
  const most = await memory.stop();
  await page.evaluate(() => window.longList.forgetSource());
  const kept = await live(session);
  const whole = await page.evaluate((rounds) => window.longList.ratios(rounds), ROUNDS);
  const engine = await page.evaluate((rounds) => window.longList.gradingRatios(rounds), ROUNDS);
  const name = (what: string) => `${rows.toLocaleString("en")} × 20: ${what}`;
  const isLongest = rows === Math.max(...SIZES);
  return [
    ratio(name("in turns, from the sheet as read to the plan"), whole),
    ratio(name("in turns, the grading alone"), engine),
    {
      name: name("longest wait of anybody else, reading"),
      value: reading.longest,
      unit: "ms",
      detail: `a frame after ${milliseconds(reading.frame)}`,
    },
    {
      name: name("the same, grading"),
      value: Math.max(grading.longest, again.longest),
      unit: "ms",
      detail: `a frame after ${milliseconds(Math.max(grading.frame, again.frame))}; all of it ${milliseconds(again.milliseconds)}`,
    },
    {
      name: name("most memory"),
      value: (most - source) / MEGABYTE,
      unit: "MB",
      ...(isLongest && { bound: MEMORY }),
      detail: `garbage included; ${(kept / MEGABYTE).toFixed(0)} MB stay`,
    },
  ];
}

/** The median of the pairs: what disturbs one pair does not disturb the next. */
function ratio(name: string, pairs: readonly (readonly [number, number])[]): Figure {
  const [inTurns, atOnce] = [0, 1].map((i) => median(pairs.map((pair) => pair[i])));
  return {
    name,
    value: median(pairs.map(([a, b]) => a / b)),
    unit: "× at once",
    bound: SLOWER,
    detail: `${milliseconds(inTurns)} against ${milliseconds(atOnce)}`,
  };
}

interface HeapUsage {
  readonly usedSize: number;
  /** Arrays of numbers lie outside of the heap. */
  readonly backingStorageSize?: number;
}

async function heap(session: CDPSession): Promise<number> {
  const usage = (await session.send("Runtime.getHeapUsage")) as HeapUsage;
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function live(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return heap(session);
}

/** Looks at the heap again and again; tells the most it saw. */
function watchHeap(session: CDPSession): { readonly stop: () => Promise<number> } {
  let isOver = false;
  const watching = (async () => {
    let most = 0;
    while (!isOver) {
      most = Math.max(most, await heap(session));
      await new Promise((next) => setTimeout(next, LOOK));
    }
    return most;
  })();
  return {
    stop: () => {
      isOver = true;
      return watching;
    },
  };
}
