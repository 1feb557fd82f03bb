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
  const total = { schemes: 0, changes: 0, survive: 0, open: 0, failing: 0 };
  await reportsOf(ids.length > 0 ? ids : known, ({ id, changes, survivors, failing, seconds }) => {
    const open = survivors.filter(({ place }) => reasonFor(place, reasons) === undefined);
    total.schemes += 1;
    total.changes += changes;
    total.survive += survivors.length;
    total.open += open.length;
    total.failing += failing.length;
    const counts = `${changes} changes, ${survivors.length} survive, ${open.length} without a reason`;
    console.log(`${id}: ${counts} (${seconds.toFixed(1)} s)`);
    for (const { place, what } of open) console.log(`  ${place} ${what}`);
    for (const title of failing) console.log(`  fails without a change: ${title}`);
  });
  console.log(
    `${total.schemes} schemes, ${total.changes} changes: ${total.survive} survive, ` +
      `${total.open} without a reason; ${total.failing} tests fail without a change`
  );
  return total.open + total.failing === 0 ? 0 : 1;
}

if (process.argv[2] === WORKER) work();
else
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
