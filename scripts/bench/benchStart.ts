/** How soon the pane can be used in a browser that knows nothing of it, against a bare Fluent page. */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { findBrowser, launchBrowser } from "../../test/e2e/browser";
import { buildBare } from "./bareBuild";
import { interleaveAsync, median } from "./interleave";
import { milliseconds, type Figure } from "./report";

const DIST = join(__dirname, "../../dist");
const ROUNDS = 7;
const LIMIT = 30_000;
/**
 * In the place of office.js, which both pages load alike and which would wait for an Excel: an Office
 * that is ready at once, and a workbook that does not answer.
 */
const OFFICE = `
  const never = new Promise(() => undefined);
  const nothing = () => undefined;
  const context = { displayLanguage: "zh-CN", officeTheme: undefined };
  window.Office = { onReady: async (then) => then?.({}), context, actions: { associate: nothing } };
  window.Excel = { run: () => never };
  window.CustomFunctions = { associate: nothing };
`;

export async function benchStart(): Promise<readonly Figure[]> {
  const found = findBrowser();
  if (found === undefined) throw new Error("There is no browser on this machine.");
  if (!existsSync(join(DIST, "taskpane.html")))
    throw new Error("There is no build: npm run build makes one.");
  const folder = await mkdtemp(join(tmpdir(), "grade-bare-"));
  const browser = await launchBrowser(found);
  try {
    await buildBare(folder);
    const site = await serve([DIST, folder]);
    const times = await interleaveAsync(
      {
        pane: () => untilUsable(browser, `${site.url}/taskpane.html`),
        bare: () => untilUsable(browser, `${site.url}/bare.html`),
      },
      ROUNDS
    );
    await site.close();
    const [pane, bare] = [median(times.pane), median(times.bare)];
    return [
      {
        name: "pane can be used",
        value: pane / bare,
        unit: "× a bare Fluent page",
        detail: `${milliseconds(pane)} against ${milliseconds(bare)}, nothing cached`,
      },
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

/** Each load in a fresh profile: no file and no compiled script is there from the load before. */
async function untilUsable(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(tellWhenUsable);
    await page.goto(url);
    const usable = await page.waitForFunction(() => window.usableAt, undefined, { timeout: LIMIT });
    return Number(await usable.jsonValue());
  } finally {
    await context.close();
  }
}

/** From the beginning of the load until a button stands, is drawn, and the page is free to answer it. */
function tellWhenUsable(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector("#root button") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.usableAt = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

declare global {
  interface Window {
    /** Milliseconds since the load began. */
    usableAt?: number;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
};

async function serve(
  folders: readonly string[]
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, answer) => {
    const path = decodeURIComponent((request.url ?? "/").replace(/\?.*/, ""));
    const file = folders.map((folder) => join(folder, path)).find((place) => existsSync(place));
    const type = TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    const send = (status: number, body: string | Buffer) =>
      answer.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
    if (path === OFFICE_PATH) send(200, OFFICE);
    else if (file === undefined) send(404, "");
    else
      readFile(file).then(
        (bytes) => send(200, path.endsWith(".html") ? withOwnOffice(bytes.toString()) : bytes),
        (error: unknown) => send(500, String(error))
      );
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const OFFICE_PATH = "/office.js";

const withOwnOffice = (html: string): string =>
  html.replace("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", OFFICE_PATH);
