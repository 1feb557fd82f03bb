/** `npm run bench`: speed on this machine, as ratios against baselines of the same run. */
import { benchPane } from "./benchPane";

async function main(): Promise<void> {
  const isWithin = await benchPane();
  if (!isWithin) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
  );
  process.exitCode = 1;
});
