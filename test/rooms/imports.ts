import { readFileSync, readdirSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import ts from "typescript";

/** One import as written: who asks, for what. Paths relative to the root, with slashes. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file or folder meant, when the specifier is relative; else undefined. */
  readonly target?: string;
}

/** Every import, export-from, import() and require() of a source text. */
export function importsOf(file: string, text: string): readonly Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    specifier: fileName,
    ...(fileName.startsWith(".")
      ? { target: posix.normalize(posix.join(posix.dirname(file), fileName)) }
      : {}),
  }));
}

export function importsUnder(root: string, folder: string): readonly Import[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|mjs|cjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) =>
      importsOf(relative(root, path).split(sep).join("/"), readFileSync(path, "utf8"))
    );
}

/** "src/grading/tier.ts" → "grading"; undefined outside src. */
export const roomOf = (path: string): string | undefined => /^src\/([^/]+)/.exec(path)?.[1];
