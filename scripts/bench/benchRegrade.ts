/** Part (c): a whole regrade through office.js and the stand-in Excel, against reading and rewriting alone. */
import { openBook } from "../../src/book";
import { pharmaDistributor } from "../../src/catalogue/value/pharma-distributor";
import { planWithLedger } from "../../src/excel/planWithLedger";
import { readActiveSheet } from "../../src/excel/readActiveSheet";
import type { RegradeRequest } from "../../src/excel/types";
import { writeRegrade } from "../../src/excel/writeRegrade";
import { createHost, type Host } from "../../src/host/host";
import { startOffice } from "../../src/host/node/loadOfficeJs";
import { interleaveAsync, least } from "./interleave";
import { manyCustomers } from "./manyCustomers";
import { milliseconds, type Figure } from "./report";

const ROWS = 10_000;
/** So many until what is measured is compiled: a regrade goes through far more code than its baseline. */
const ROUNDS = 11;
const REQUEST: RegradeRequest = {
  scheme: pharmaDistributor,
  setup: {
    schemeId: pharmaDistributor.id,
    options: {},
    percent: undefined,
    workdays: false,
    reuse: true,
    columns: {},
  },
  /** 2026-11-22 as a serial. */
  asOf: 46348,
  language: "zh-CN",
};

export async function benchRegrade(): Promise<readonly Figure[]> {
  const file = manyCustomers(ROWS);
  const trips: number[] = [];
  const cells: number[] = [];
  let { asOf } = REQUEST;
  const times = await interleaveAsync(
    {
      ours: () =>
        onBook(file, async (host) => {
          // Another day each time: a list that was graded already would not be graded again.
          const request = { ...REQUEST, asOf: ++asOf };
          const taken = await timed(() => regrade(request));
          trips.push(host.requests);
          host.resetCounters();
          cells.push(await regrade(request));
          return taken;
        }),
      bare: () => onBook(file, () => timed(readAndRewrite)),
    },
    ROUNDS
  );
  const [ours, bare] = [least(times.ours), least(times.bare)];
  return [
    {
      name: `${ROWS.toLocaleString("en")} × 12 regraded`,
      value: ours / bare,
      unit: "× reading and rewriting",
      bound: 1.5,
      detail: `${milliseconds(ours)} against ${milliseconds(bare)}`,
    },
    { name: "round trips", value: Math.max(...trips), unit: "", bound: 6 },
    { name: "cells of a second run", value: Math.max(...cells), unit: "", bound: 0 },
  ];
}

/** A fresh workbook for each round: what is written once is not written again. */
async function onBook(file: Uint8Array, work: (host: Host) => Promise<number>): Promise<number> {
  const host = createHost(openBook(file), { displayLanguage: "zh-CN" });
  const session = await startOffice(host, { globals: true });
  try {
    host.resetCounters();
    return await work(host);
  } finally {
    session.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Cells written. */
async function regrade(request: RegradeRequest): Promise<number> {
  const plan = await planWithLedger(await readActiveSheet(), request);
  if ("code" in plan) throw new Error(`The bench list is refused: ${plan.code}`);
  const done = await writeRegrade(plan);
  if ("code" in done) throw new Error(`The bench list is not written: ${done.code}`);
  return done.cellsWritten;
}

/**
 * What the regrade has to move, without thinking: the list's values and formats in, the inputs once more
 * to see that nobody changed them, four columns of results out.
 */
async function readAndRewrite(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRange(true);
    used.load("values,numberFormat,rowCount,columnCount");
    await context.sync();
    const again = sheet.getRangeByIndexes(0, 0, used.rowCount, used.columnCount);
    again.load("values");
    await context.sync();
    const results = sheet.getRangeByIndexes(0, used.columnCount, used.rowCount, 4);
    const { values, numberFormat } = used;
    results.values = values.map((row) => [row[3], row[11], row[9], row[10]]);
    results.numberFormat = numberFormat.map((row) => [row[3], row[11], row[9], row[10]]);
    await context.sync();
  });
}
