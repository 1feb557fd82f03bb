/**
 * `npm run mutate:schemes [-- id …]`: changes every constant of every built-in scheme, one at a time,
 * and asks the scheme's table of cases and the check of schemes. A change that neither notices is a
 * survivor; each needs a reason in test/catalogue/survivors.json.
 */
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { catalogue } from "../src/catalogue";
import { caseTables } from "../test/catalogue/caseTables";
import { reasonFor } from "../test/catalogue/reasons";
import reasons from "../test/catalogue/survivors.json";
import { constantsOf } from "./mutations/constantsOf";
import { survivorsOf, type Tried } from "./mutations/survivorsOf";

interface Report extends Tried {
  readonly id: string;
  readonly seconds: number;
}

/** A worker is sent ids and answers each with a report. */
function work() {
  const tables = new Map(caseTables().map(({ id, cases }) => [id, cases]));
  process.on("message", (id: string) => {
    const start = performance.now();
    const scheme = catalogue.find((candidate) => candidate.id === id);
    if (scheme === undefined) throw new Error(`no scheme ${id}`);
    const tried = survivorsOf(scheme, tables.get(id) ?? []);
    process.send?.({ id, ...tried, seconds: (performance.now() - start) / 1000 } satisfies Report);
  });
}

/** The longest first, so that no worker is left alone with one at the end. */
function bySize(ids: readonly string[]): string[] {
  const size = (id: string) =>
    constantsOf(catalogue.filter((scheme) => scheme.id === id)[0]).length;
  return [...ids].sort((a, b) => size(b) - size(a));
}

async function reportsOf(ids: readonly string[], tell: (report: Report) => void) {
  const waiting = bySize(ids);
  const workers = Math.min(availableParallelism(), waiting.length);
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const worker = fork(__filename, [WORKER]);
      const next = () => {
        const id = waiting.shift();
        if (id === undefined) worker.disconnect();
        else worker.send(id);
      };
      worker.on("message", (report: Report) => {
        tell(report);
        next();
      });
      worker.on("error", reject);
      worker.on("exit", (code) =>
        code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))
      );
      next();
    });
  await Promise.all(Array.from({ length: workers }, one));
}

const WORKER = "--worker";

async function main(ids: readonly string[]): Promise<number> {
  const known = catalogue.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`There is no scheme ${unknown.join(", ")}.`);
    return 2;
  }
  const reports: Report[] = [];
  await reportsOf(ids.length > 0 ? ids : known, (report) => {
    reports.push(report);
    tell(report);
  });
  return sumUp(reports);
}

const openOf = ({ survivors }: Report) =>
  survivors.filter(({ place }) => reasonFor(place, reasons) === undefined);

function tell(report: Report) {
  const { id, changes, survivors, failing, seconds } = report;
  const open = openOf(report);
  const counts = `${changes} changes, ${survivors.length} survive, ${open.length} without a reason`;
  console.log(`${id}: ${counts} (${seconds.toFixed(1)} s)`);
  for (const { place, what } of open) console.log(`  ${place} ${what}`);
  for (const title of failing) console.log(`  fails without a change: ${title}`);
}

/** Reasons for places of these schemes where nothing survives any more. */
function needless(reports: readonly Report[]): readonly string[] {
  const ids = new Set(reports.map(({ id }) => id));
  const places = reports.flatMap(({ survivors }) => survivors.map(({ place }) => place));
  return Object.keys(reasons).filter(
    (key) =>
      ids.has(key.split(" ")[0]) &&
      places.every((place) => reasonFor(place, { [key]: "" }) === undefined)
  );
}

/** Exit code: 1 where something survives without a reason, fails anyway, or has a reason for nothing. */
function sumUp(reports: readonly Report[]): number {
  const sum = (of: (report: Report) => number) => reports.reduce((n, report) => n + of(report), 0);
  const open = sum((report) => openOf(report).length);
  const failing = sum((report) => report.failing.length);
  const unneeded = needless(reports);
  for (const key of unneeded) console.log(`a reason without a survivor: ${key}`);
  console.log(
    `${reports.length} schemes, ${sum(({ changes }) => changes)} changes: ` +
      `${sum(({ survivors }) => survivors.length)} survive, ${open} without a reason; ` +
      `${failing} tests fail without a change; ${unneeded.length} reasons are not needed`
  );
  return open + failing + unneeded.length === 0 ? 0 : 1;
}

if (process.argv[2] === WORKER) work();
else
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
