import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fingerprint } from "./fingerprint";
import { CACHE, DIST, ROOT } from "./paths";

/** Rooms that are no part of the add-in: changing them leaves its bundle as it is. */
const INPUTS = [
  "src/formula",
  "src/scheme",
  "src/catalogue",
  "src/grading",
  "src/table",
  "src/excel",
  "src/wording",
  "src/functions",
  "src/commands",
  "src/taskpane",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "scripts/build",
  "package-lock.json",
  "tsconfig.json",
];
const STAMP = join(CACHE, "addin.json");

/** Builds the production add-in into dist/ unless what lies there was built from these sources. */
export async function addinBuild(say: (line: string) => void): Promise<boolean> {
  const inputs = await fingerprint(
    ROOT,
    INPUTS.map((path) => resolve(ROOT, path))
  );
  const before = await readFile(STAMP, "utf8").catch(() => "");
  if (before === (await stampOf(inputs))) return false;
  say("构建加载项… Building the add-in…");
  await webpack();
  await mkdir(CACHE, { recursive: true });
  await writeFile(STAMP, await stampOf(inputs));
  return true;
}

/** dist/ is part of the stamp: someone else may have built other sources into it since. */
async function stampOf(inputs: string): Promise<string> {
  return JSON.stringify({ inputs, output: await fingerprint(ROOT, [DIST]) });
}

function webpack(): Promise<void> {
  const command = [resolve(ROOT, "node_modules/webpack/bin/webpack.js"), "--mode", "production"];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done();
      else fail(new Error(`webpack ended with ${code}\n${output.slice(-4000)}`));
    });
  });
}
