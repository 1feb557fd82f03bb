/** `npm run bench [-- part …] [--check]`: speed on this machine, as ratios against baselines of the same run. */
import { benchBundle } from "./benchBundle";
import { benchFunctions } from "./benchFunctions";
import { benchLongList } from "./benchLongList";
import { benchPane } from "./benchPane";
import { benchReading } from "./benchReading";
import { benchRegrade } from "./benchRegrade";
import { benchStart } from "./benchStart";
import { benchWorkbook } from "./benchWorkbook";
import { runBundled } from "./runBundled";
import { isMissed, printPart, type Figure } from "./report";

interface Part {
  readonly title: string;
  readonly run: () => readonly Figure[] | Promise<readonly Figure[]>;
}

const PARTS: Readonly<Record<string, Part>> = {
  engine: { title: "(a) grading typed columns", run: () => runBundled("engineMain.ts") },
  reading: { title: "(b) reading sheet cells into columns", run: benchReading },
  regrade: { title: "(c) regrade through office.js", run: benchRegrade },
  functions: { title: "(d) functions in cells", run: benchFunctions },
  workbook: { title: "(e) command line on an .xlsx file", run: benchWorkbook },
  bundle: { title: "(f) what the pane loads", run: benchBundle },
  start: { title: "(f) loading the pane", run: benchStart },
  pane: { title: "(f) pane with 10,000 customers", run: benchPane },
  "long-list": { title: "(f) long lists in the pane", run: benchLongList },
  changes: { title: "(g) nearest change of a customer", run: () => runBundled("changesMain.ts") },
};

async function main(words: readonly string[]): Promise<void> {
  const isCheck = words.includes("--check");
  const names = words.filter((word) => word !== "--check");
  const unknown = names.find((name) => PARTS[name] === undefined);
  if (unknown !== undefined)
    throw new Error(`There is no part ${unknown}; parts: ${Object.keys(PARTS).join(", ")}`);
  const missed: Figure[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const figures = await part.run();
    printPart(part.title, figures);
    missed.push(...figures.filter(isMissed));
  }
  for (const { name, value, bound } of missed)
    process.stdout.write(`missed: ${name}: ${value.toFixed(2)} instead of at most ${bound}\n`);
  if (isCheck && missed.length > 0) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
  );
  process.exitCode = 1;
});
