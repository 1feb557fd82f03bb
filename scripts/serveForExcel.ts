/**
 * `npm run start:excel`: the production build for real Excel on this computer. Builds dist/,
 * writes manifest.dev.xml with this computer's address and serves dist/ there over https.
 * The certificate is the one that Microsoft's tool makes and trusts, once per computer:
 * npx office-addin-dev-certs install
 */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join } from "node:path";
import { resolveFile } from "../src/workbench/server/resolveFile";
import { LOCAL_SITE, moveTo } from "./build/site";

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");
const MANIFEST = "manifest.dev.xml";
const CERTIFICATES = process.env["CERTIFICATES"] ?? join(homedir(), ".office-addin-dev-certs");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

async function certificate(): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const read = (name: string): Promise<Buffer> => readFile(join(CERTIFICATES, name));
  try {
    return { key: await read("localhost.key"), cert: await read("localhost.crt") };
  } catch (cause) {
    const advice = "run: npx office-addin-dev-certs install";
    throw new Error(
      `Excel opens only trusted https pages, and no certificate is in ${CERTIFICATES}; ${advice}`,
      { cause }
    );
  }
}

function build(): void {
  const command = [join(ROOT, "node_modules/webpack/bin/webpack.js"), "--mode", "production"];
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error(`the build ended with ${status}`);
}

async function main(): Promise<void> {
  const keys = await certificate();
  build();
  const manifest = await readFile(join(ROOT, "manifest.xml"), "utf8");
  await writeFile(join(ROOT, MANIFEST), moveTo(LOCAL_SITE, manifest));
  const server = createServer(keys, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", LOCAL_SITE);
    void resolveFile(DIST, pathname).then(async (path) => {
      // Excel on the web fetches functions.json from its own origin.
      response.setHeader("Access-Control-Allow-Origin", "*");
      if (path === undefined) return response.writeHead(404).end();
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      return response.end(await readFile(path));
    });
  });
  server.listen(Number(new URL(LOCAL_SITE).port), "localhost", () => {
    process.stdout.write(
      `\n  ${LOCAL_SITE}taskpane.html\n\n旁加载 ${MANIFEST}（步骤见 README），或在另一个终端运行：\n` +
        `Side-load ${MANIFEST} (see the README), or run in another terminal:\n` +
        `  npx office-addin-debugging start ${MANIFEST} desktop\n`
    );
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
