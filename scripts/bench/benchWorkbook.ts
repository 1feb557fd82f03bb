/** Part (e): the command line, as `npm run grade` starts it, on a large .xlsx file: time and the most memory. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manyCustomers } from "./manyCustomers";
import type { Figure } from "./report";

const ROWS = 100_000;
const ROUNDS = 2;
const root = join(__dirname, "../..");
/** The child tells its highest resident memory (kB) when it ends. */
const TELL_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+String.fromCharCode(10)))";

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

export async function benchWorkbook(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "grade-bench-"));
  try {
    const [input, output] = ["in.xlsx", "out.xlsx"].map((name) => join(folder, name));
    await writeFile(input, manyCustomers(ROWS));
    const runs: Run[] = [];
    for (let round = 0; round < ROUNDS; round++) runs.push(await regrade(input, output));
    const size = ROWS.toLocaleString("en");
    return [
      {
        name: `${size} rows: open, regrade, save`,
        value: Math.min(...runs.map(({ seconds }) => seconds)),
        unit: "s",
        bound: 6,
      },
      {
        name: `${size} rows: highest resident memory`,
        value: Math.max(...runs.map(({ megabytes }) => megabytes)),
        unit: "MB",
        bound: 800,
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function regrade(input: string, output: string): Promise<Run> {
  const command = ["regrade", input, "--scheme", "pharma-distributor", "--out", output];
  const started = performance.now();
  const said = await ended(["--import", TELL_PEAK, "scripts/grade.mjs", ...command]);
  const seconds = (performance.now() - started) / 1000;
  const peak = /peak (\d+)/.exec(said);
  if (peak === null) throw new Error(`The command line told no memory: ${said}`);
  return { seconds, megabytes: Number(peak[1]) / 1024 };
}

function ended(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve(said) : reject(new Error(`regrade ended with ${code}: ${said}`))
    );
  });
}
