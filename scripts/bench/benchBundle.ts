/** Part (f), first half: what the built pages load before a person can press anything, gzipped. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./report";

const dist = join(__dirname, "../../dist");
/** DESIGN.md, kilobytes. */
const BOUND = 170;

export function benchBundle(): readonly Figure[] {
  const page = join(dist, "taskpane.html");
  if (!existsSync(page)) throw new Error("There is no build: npm run build makes one.");
  const sources = [...readFileSync(page, "utf8").matchAll(/<script[^>]+src="([^":]+)"/g)]
    .map(([, source]) => source.replace(/\?.*/, ""))
    .filter((source) => existsSync(join(dist, source)));
  const bytes = sources.map((source) => gzipSync(readFileSync(join(dist, source))).length);
  return [
    {
      name: "first load of the pane",
      value: bytes.reduce((sum, each) => sum + each, 0) / 1000,
      unit: "kB gzip",
      bound: BOUND,
      detail: `${sources.length} scripts`,
    },
  ];
}
