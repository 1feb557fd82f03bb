import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";

/** Opens a page that holds nothing but one bundled script. */
export async function openBundled(page: Page, entry: string): Promise<() => Promise<void>> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, entry)],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const script = outputFiles[0].contents;
  const server = createServer(({ url }, answer) => {
    const isScript = url === "/page.js";
    const type = isScript ? "text/javascript" : "text/html; charset=utf-8";
    answer.writeHead(200, { "content-type": type });
    answer.end(
      isScript ? script : '<!doctype html><title>bench</title><script src="/page.js"></script>'
    );
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`);
  return () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
}
