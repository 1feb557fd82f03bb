import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { GridBundle } from "./gridBundle";
import type { PageFiles } from "./pageBundle";
import { DIST, OFFICE_JS, WORKBENCH } from "./paths";
import { resolveFile } from "./resolveFile";
import { localOffice } from "./rewrite";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** The URL names this very content: the browser may keep it. */
  readonly lasting?: boolean;
}

export interface Site {
  readonly grid: GridBundle;
  readonly page: PageFiles;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".gif": "image/gif",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const NOT_FOUND: Answer = { status: 404, type: "text/plain; charset=utf-8", body: "404" };

export function gridUrl(grid: Pick<GridBundle, "key">, file: string): string {
  return `/grid/${grid.key}/${file}`;
}

/** What a GET of `path` answers. */
export async function answer(site: Site, path: string): Promise<Answer> {
  if (path === "/") return indexPage(site);
  const script = site.page.get(path);
  if (script !== undefined) return { status: 200, type: typeOf(path), body: script };
  const grid = gridUrl(site.grid, "");
  if (path.startsWith(grid)) return file(site.grid.folder, path.slice(grid.length), true);
  if (path.startsWith("/samples/")) return file(resolve(WORKBENCH, "samples"), path.slice(9));
  if (path.startsWith("/office-js/")) return file(OFFICE_JS, path.slice(11));
  if (path.startsWith("/addin/")) return addinFile(path.slice(7));
  return NOT_FOUND;
}

async function indexPage(site: Site): Promise<Answer> {
  const html = await readFile(resolve(WORKBENCH, "page/index.html"), "utf8");
  const body = html.replaceAll("{{grid.css}}", gridUrl(site.grid, "univer.css"));
  return { status: 200, type: typeOf(".html"), body };
}

async function addinFile(path: string): Promise<Answer> {
  const found = await file(DIST, path);
  if (found.status !== 200 || found.type !== typeOf(".html")) return found;
  return { ...found, body: localOffice(found.body.toString()) };
}

async function file(folder: string, path: string, lasting = false): Promise<Answer> {
  const found = await resolveFile(folder, path);
  if (!found) return NOT_FOUND;
  return { status: 200, type: typeOf(found), body: await readFile(found), lasting };
}

function typeOf(path: string): string {
  return TYPES[extname(path).toLowerCase() || path] ?? "application/octet-stream";
}
