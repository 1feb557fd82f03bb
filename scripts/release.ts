/**
 * `SITE_URL=https://… npm run release`: the production build for a site, and the same files as
 * release/grade-addin-<version>.zip, to be unpacked on any static host.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { filesBelow } from "../src/workbench/server/fingerprint";
import { packSite, released, releaseName, type SiteFiles } from "./build/packSite";
import { PLACEHOLDER_SITE, productionSite } from "./build/site";

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");
const RELEASE = join(ROOT, "release");
/** `npm run release -- --maps`: for whoever wants to read the scripts on the host. */
const WITH_MAPS = process.argv.includes("--maps");

function build(): void {
  const command = [join(ROOT, "node_modules/webpack/bin/webpack.js"), "--mode", "production"];
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error(`the build ended with ${status}`);
}

async function siteFiles(): Promise<SiteFiles> {
  const files = (await filesBelow(DIST)).map(async (path) => {
    const name = relative(DIST, path).replaceAll("\\", "/");
    return [name, new Uint8Array(await readFile(path))] as const;
  });
  return released(Object.fromEntries(await Promise.all(files)), WITH_MAPS);
}

async function main(): Promise<void> {
  const site = productionSite(process.env["SITE_URL"]);
  if (site === PLACEHOLDER_SITE)
    throw new Error(
      "SITE_URL=https://your.site/grade/ npm run release: a manifest names its site."
    );
  build();
  const { name, version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  const zip = packSite(await siteFiles());
  await mkdir(RELEASE, { recursive: true });
  const path = join(RELEASE, releaseName(name, version));
  await writeFile(path, zip);
  const hash = createHash("sha256").update(zip).digest("hex");
  process.stdout.write(`\n  ${path}\n  ${zip.length} bytes, sha256 ${hash}\n  for ${site}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
