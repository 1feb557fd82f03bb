import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { fingerprint } from "./fingerprint";
import { CACHE, ROOT, WORKBENCH } from "./paths";

const ENTRY = resolve(WORKBENCH, "grid/univer.ts");

export interface GridBundle {
  /** Folder that holds univer.js and univer.css. */
  readonly folder: string;
  /** Changes when the bundle does: it is part of the URL, so that browsers may keep the file. */
  readonly key: string;
  readonly built: boolean;
}

/** Univer as one file, built when the lock file or the entry changed. */
export async function gridBundle(): Promise<GridBundle> {
  const key = await fingerprint(ROOT, [ENTRY, __filename, resolve(ROOT, "package-lock.json")]);
  const folder = join(CACHE, `grid-${key}`);
  if (await stat(folder).catch(() => null)) return { folder, key, built: false };
  await mkdir(CACHE, { recursive: true });
  // Built beside and then renamed: a start that was stopped half-way leaves no half bundle.
  const unfinished = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: ROOT,
    entryPoints: { univer: ENTRY },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    outdir: unfinished,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  await forgetOld();
  await rename(unfinished, folder).catch(async (error: NodeJS.ErrnoException) => {
    // Another start finished the same bundle first.
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    await rm(unfinished, { recursive: true });
  });
  return { folder, key, built: true };
}

/** Bundles of earlier lock files; each is 12 MB. */
async function forgetOld(): Promise<void> {
  const old = (await readdir(CACHE)).filter((name) => /^grid-[0-9a-f]{16}$/.test(name));
  await Promise.all(old.map((name) => rm(join(CACHE, name), { recursive: true, force: true })));
}
