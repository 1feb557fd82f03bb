/** A static server as one would set it up: dist/ under a sub-path, with the headers of docs/hosting.md. */
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { DIST, ROOT } from "../../src/workbench/server/paths";
import { resolveFile } from "../../src/workbench/server/resolveFile";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

/** The policy that the guide gives to whoever hosts the add-in. */
export async function hostingPolicy(): Promise<string> {
  const guide = await readFile(join(ROOT, "docs/hosting.md"), "utf8");
  const block = /## Content security policy[^]*?```\n([^]*?)```/.exec(guide)?.[1];
  if (block === undefined) throw new Error("docs/hosting.md gives no content security policy");
  return block.trim().replace(/\s*\n\s*/g, " ");
}

export interface ServedSite {
  /** Ends in "/". */
  readonly url: string;
  close(): Promise<void>;
}

export async function serveSite(subPath: string): Promise<ServedSite> {
  const policy = await hostingPolicy();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void respond(response, policy, subPath, pathname);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${subPath}`, close: () => closed(server) };
}

const closed = (server: Server): Promise<void> =>
  new Promise((done, fail) => {
    server.closeAllConnections();
    server.close((error) => (error ? fail(error) : done()));
  });

async function respond(response: ServerResponse, policy: string, subPath: string, path: string) {
  // Nothing outside of the sub-path: an address that begins with "/" would not be found.
  const found = path.startsWith(subPath)
    ? await resolveFile(DIST, path.slice(subPath.length))
    : undefined;
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (found === undefined) return response.writeHead(404).end();
  response.setHeader("Content-Type", TYPES[extname(found)] ?? "application/octet-stream");
  return response.end(await readFile(found));
}
