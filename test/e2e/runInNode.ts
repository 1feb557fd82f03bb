/** Runs a TypeScript file of this folder outside jest, whose sandbox cannot load ESM packages. */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

const TSX = resolve(__dirname, "../../node_modules/tsx/dist/cli.mjs");

/** The JSON that the file printed last; its stderr is the reason when it fails. */
export function runInNode<T>(file: string, args: readonly string[], limitMs: number): Promise<T> {
  const command = [TSX, resolve(__dirname, file), ...args];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, command, { timeout: limitMs, killSignal: "SIGKILL" });
    let out = "";
    let errors = "";
    // A chunk may end inside a Chinese character.
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.on("error", fail);
    child.on("close", (code, signal) => {
      const last = out.trim().split("\n").pop() ?? "";
      if (code === 0) done(JSON.parse(last) as T);
      else fail(new Error(`${file} ended with ${code ?? signal}\n${errors}\n${out}`));
    });
  });
}
