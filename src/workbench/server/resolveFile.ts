import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/**
 * The file that `path` (as it stands in a URL, already cut off its route) names below `folder`;
 * undefined when there is none. Never a file outside: `..`, absolute paths, drive letters,
 * backslashes and symbolic links that lead out are all refused.
 */
export async function resolveFile(folder: string, path: string): Promise<string | undefined> {
  const decoded = unescaped(path);
  if (decoded === undefined) return undefined;
  const segments = decoded.split("/").filter((segment) => segment !== "");
  if (segments.some((segment) => segment === ".." || segment === "." || /[\\:\0]/.test(segment))) {
    return undefined;
  }
  const exact = join(folder, ...segments);
  const found = (await isFile(exact)) ? exact : await anyCase(folder, segments);
  if (!found) return undefined;
  const [top, real] = await Promise.all([realpath(folder), realpath(found)]);
  const inside = relative(top, real);
  return inside.startsWith(`..${sep}`) || inside === ".." ? undefined : real;
}

function unescaped(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // Malformed escapes name no file.
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** office.js asks for AgaveErrorUX/, its npm package holds agaveerrorux/: found on any system. */
async function anyCase(folder: string, segments: readonly string[]): Promise<string | undefined> {
  let here = folder;
  for (const segment of segments) {
    const names = await readdir(here).catch(() => [] as string[]);
    const name = names.find((each) => each.toLowerCase() === segment.toLowerCase());
    if (name === undefined) return undefined;
    here = join(here, name);
  }
  return (await isFile(here)) ? here : undefined;
}
