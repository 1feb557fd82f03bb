import { execFile } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** LibreOffice opens each file, works out its formulas and saves it in `folder`/out. */
export async function recalculate(files: readonly string[], folder: string): Promise<string> {
  const out = join(folder, "out");
  const profile = join(folder, "profile");
  mkdirSync(out, { recursive: true });
  try {
    await run(
      "soffice",
      [
        "--headless",
        "--norestore",
        `-env:UserInstallation=file://${profile}`,
        ...["--convert-to", "xlsx", "--outdir", out],
        ...files,
      ],
      { maxBuffer: 1 << 24 }
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return out;
}
