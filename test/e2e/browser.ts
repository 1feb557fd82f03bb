/** A browser for the end-to-end tests, on whatever machine they run. */
import { accessSync, constants, existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const LINUX = [
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];
/** No network of the browser's own, no first-run pages: what is left is the page under test. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** Its value is the browser to use; "bundled" asks for @sparticuz/chromium. */
const CHOICE = "GRADE_BROWSER";

/** Undefined when this machine has no browser and @sparticuz/chromium has none for it. */
export function findBrowser(): string | undefined {
  const chosen = process.env[CHOICE];
  if (chosen) return chosen;
  return candidates().find(canRun) ?? (bundledRunsHere() ? "bundled" : undefined);
}

/** A fresh profile each time: playwright makes and removes it. */
export async function launchBrowser(found: string): Promise<Browser> {
  if (found !== "bundled") return chromium.launch({ executablePath: found, args: FLAGS });
  bringOwnLibraries();
  const { default: bundled } = await import("@sparticuz/chromium");
  // One process for everything saves memory in a cloud function and costs stability here.
  const own = bundled.args.filter((flag) => !/^--(single-process|no-zygote|headless)/.test(flag));
  const executablePath = await bundled.executablePath();
  return chromium.launch({ executablePath, args: [...own, ...FLAGS] });
}

/**
 * A bare Linux lacks NSS and expat, which a headless Chromium needs. The package has them too, but
 * unpacks them only when it is told that it runs on a bare machine, and only together with the browser.
 */
function bringOwnLibraries(): void {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  if (existsSync(join(tmpdir(), "al2023", "lib", "libnss3.so"))) return;
  rmSync(join(tmpdir(), "chromium"), { force: true });
}

function bundledRunsHere(): boolean {
  return process.platform === "linux" && (process.arch === "x64" || process.arch === "arm64");
}

function candidates(): string[] {
  if (process.platform === "darwin") return MAC;
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
    const present = roots.flatMap((name) => process.env[name] ?? []);
    return present.flatMap((root) => WINDOWS.map((path) => join(root, path)));
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the next candidate is asked.
    return false;
  }
}
