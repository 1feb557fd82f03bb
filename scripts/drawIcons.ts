/**
 * Draws assets/icon-<size>.png from assets/icon.svg in headless Chromium. Run by hand after the
 * drawing has changed (`npm run icons`); the PNGs are committed, so no build needs a browser.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

/** Sizes that Office asks for (16–80), and 128 for the store and the high-resolution list. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** Letters narrower than about five pixels are smudges. */
const SMALLEST_WITH_LETTERS = 64;

async function drawIcons(assets: string): Promise<void> {
  const svg = await readFile(join(assets, "icon.svg"), "utf8");
  const browser = await playwright.launch({
    executablePath: process.env["CHROME_PATH"] ?? (await chromium.executablePath()),
    args: chromium.args,
  });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.evaluate(
      (side) => {
        document.querySelector("svg")?.setAttribute("width", String(side.size));
        if (!side.letters) document.querySelector("#detail")?.remove();
      },
      { size, letters: size >= SMALLEST_WITH_LETTERS }
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(join(assets, `icon-${size}.png`), png);
  }
  await browser.close();
}

void drawIcons(join(__dirname, "../assets"));
