import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Compiler } from "webpack";
import { functionsMetadata } from "./functionsMetadata";
import { moveTo } from "./site";

const PLUGIN = "StaticSite";

/**
 * Adds to the bundle what Excel reads beside it: the manifest and the functions' metadata in
 * both languages, all with the addresses of the site.
 */
export class StaticSite {
  constructor(
    private readonly root: string,
    private readonly site: string
  ) {}

  apply(compiler: Compiler): void {
    const manifest = join(this.root, "manifest.xml");
    const functions = join(this.root, "src/functions/functions.ts");
    const english = join(this.root, "src/functions/descriptions.en-US.json");
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      compilation.fileDependencies.addAll([manifest, functions, english]);
      compilation.hooks.processAssets.tapPromise(PLUGIN, async () => {
        const metadata = await functionsMetadata(functions, english);
        const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
        const texts = {
          "manifest.xml": await readFile(manifest, "utf8"),
          "functions.json": json(metadata["zh-CN"]),
          "functions.en-US.json": json(metadata["en-US"]),
        };
        for (const [name, text] of Object.entries(texts)) {
          compilation.emitAsset(name, new RawSource(moveTo(this.site, text)));
        }
      });
    });
  }
}
