/**
 * `npm run mutate:schemes [-- id …]`: changes every constant of every built-in scheme, one at a time,
 * and runs the scheme's table of cases. A change that no case notices is a survivor; each needs a
 * reason in test/catalogue/survivors.json.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../src/catalogue";
import type { Scheme } from "../src/scheme/types";
import { caseTables, type Case } from "../test/catalogue/caseTables";
import { checkCase } from "../test/catalogue/checkCase";
import { constantsOf, withConstant } from "./mutations/constantsOf";

interface Survivor {
  readonly place: string;
  readonly what: string;
  readonly reason: string | undefined;
}

const reasons = JSON.parse(
  readFileSync(join(__dirname, "../test/catalogue/survivors.json"), "utf8")
) as Readonly<Record<string, string>>;

/** The reason given for a place; `*` in a key stands for anything. */
function reasonFor(place: string): string | undefined {
  const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = (key: string) => new RegExp(`^${key.split("*").map(plain).join(".*")}$`);
  return Object.entries(reasons).find(([key]) => pattern(key).test(place))?.[1];
}

/** Whether some case notices; the one that did moves to the front, for it is likely to do so again. */
function isNoticed(scheme: Scheme, cases: Case[]): boolean {
  for (const [i, wanted] of cases.entries()) {
    if (holds(scheme, wanted)) continue;
    cases.unshift(...cases.splice(i, 1));
    return true;
  }
  return false;
}

/** A scheme that the change broke so far that it cannot be used is noticed too. */
function holds(scheme: Scheme, wanted: Case): boolean {
  try {
    return checkCase(scheme, wanted).length === 0;
  } catch {
    return false;
  }
}

function survivorsOf(scheme: Scheme, cases: Case[]): { tried: number; survivors: Survivor[] } {
  const survivors: Survivor[] = [];
  let tried = 0;
  for (const { path, keys, mutations } of constantsOf(scheme))
    for (const { what, values } of mutations) {
      tried++;
      const noticed = values.some((value) => isNoticed(withConstant(scheme, keys, value), cases));
      const place = `${scheme.id} ${path}`;
      if (!noticed) survivors.push({ place, what, reason: reasonFor(place) });
    }
  return { tried, survivors };
}

function main(wanted: readonly string[]): number {
  const tables = new Map(caseTables().map(({ id, cases }) => [id, cases]));
  let unexplained = 0;
  for (const scheme of catalogue) {
    if (wanted.length > 0 && !wanted.includes(scheme.id)) continue;
    const cases = [...(tables.get(scheme.id) ?? [])];
    const failing = cases.filter((c) => !holds(scheme, c));
    // A case that fails anyway would notice everything.
    const { tried, survivors } = survivorsOf(
      scheme,
      cases.filter((c) => !failing.includes(c))
    );
    const open = survivors.filter(({ reason }) => reason === undefined);
    unexplained += open.length + failing.length;
    const broken = failing.length === 0 ? "" : `, ${failing.length} cases fail without a change`;
    console.log(
      `${scheme.id}: ${tried} changes, ${survivors.length} survive, ${open.length} without a reason${broken}`
    );
    for (const { place, what } of open) console.log(`  ${place} ${what}`);
  }
  return unexplained === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
