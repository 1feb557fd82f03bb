import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answer, type Site } from "./routes";

/** Tried one after another when no port was asked for. */
const TRIES = 20;
/** As strict as hosting for real Excel: own scripts only, no eval, no connection elsewhere. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // Fluent UI and Univer put their styles into <style> elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'self'",
].join("; ");

export async function listen(site: Site, port: number, exact: boolean): Promise<Server> {
  for (let next = port; ; next++) {
    try {
      return await listenAt(site, next);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || exact || next >= port + TRIES) throw error;
    }
  }
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function listenAt(site: Site, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    respond(site, request, response).catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end(text);
    });
  });
  return new Promise((done, fail) => {
    server.once("error", fail);
    // Only this machine: the workbench serves whoever may open a socket on it.
    server.listen(port, "127.0.0.1", () => done(server));
  });
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse) {
  if (!fromHere(request.headers.host)) return void response.writeHead(403).end();
  if (request.method !== "GET" && request.method !== "HEAD") {
    return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  }
  const path = (request.url ?? "/").split(/[?#]/, 1)[0]!;
  const { status, type, body, lasting } = await answer(site, path);
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Security-Policy": POLICY,
    "Cache-Control": lasting ? "max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** A page elsewhere that had its name resolved to 127.0.0.1 sends its own name here. */
function fromHere(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? "");
}
