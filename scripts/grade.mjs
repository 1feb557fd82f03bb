/**
 * `npm run -s grade -- …`: the command line as one file, bundled at the first call and when a source is
 * newer. File by file it takes two seconds to start, and every use of another file's name goes through
 * a getter: a large list takes a third longer.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, "node_modules/.cache/grade");
const bundle = join(cache, "cli.cjs");
/** When the bundle was begun, and the files it was made of. */
const origin = join(cache, "origin.json");

/** Undefined where there is no such file. */
const timeOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

function isCurrent() {
  if (timeOf(bundle) === undefined || timeOf(origin) === undefined) return false;
  const { began, sources } = JSON.parse(readFileSync(origin, "utf8"));
  return sources.every((source) => timeOf(join(root, source)) < began);
}

async function makeBundle() {
  const began = Date.now();
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outfile: bundle,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  mkdirSync(cache, { recursive: true });
  put(bundle, outputFiles[0].contents);
  const sources = [...Object.keys(metafile.inputs), "package-lock.json"];
  put(origin, JSON.stringify({ began, sources }));
}

/** Whole or not at all: another call may read it. */
function put(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

if (!isCurrent()) await makeBundle();
createRequire(import.meta.url)(bundle);
