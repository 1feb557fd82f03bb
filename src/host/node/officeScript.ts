import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** Compiling takes most of the time of a start; a compiled script runs in any context. */
const compiled = new Map<string, Script>();

/** A file of the npm package, by its path in `dist`. */
export function officeScript(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const folder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  // The client asks for "zh-CN/…", the package's folders are lower-case.
  const path = join(folder, file.toLowerCase());
  const script = new Script(readFileSync(path, "utf8"), { filename: path });
  compiled.set(file, script);
  return script;
}
