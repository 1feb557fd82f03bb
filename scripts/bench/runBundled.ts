import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Figure } from "./report";

/** Room for the figures of all parts. */
const MOST_OUTPUT = 10_000_000;

/**
 * Runs a part as one bundled file, as the pane has the engine: file by file, every use of another file's
 * constant would go through a getter, in the engine's loops as in those written by hand.
 */
export async function runBundled(entry: string): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "grade-bench-"));
  try {
    const outfile = join(folder, "part.mjs");
    await build({
      entryPoints: [join(__dirname, entry)],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
    });
    const options = { maxBuffer: MOST_OUTPUT };
    const { stdout } = await promisify(execFile)(process.execPath, [outfile], options);
    return JSON.parse(stdout) as readonly Figure[];
  } finally {
    await rm(folder, { recursive: true });
  }
}
