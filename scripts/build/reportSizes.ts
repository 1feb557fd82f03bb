import { gzipSync } from "node:zlib";
import type { Compiler } from "webpack";

const PLUGIN = "ReportSizes";

interface Script {
  readonly name: string;
  /** bytes */
  readonly plain: number;
  readonly gzip: number;
}

/** Prints what a person downloads: the scripts of the first load, then those loaded when opened. */
export class ReportSizes {
  apply(compiler: Compiler): void {
    let lines: readonly string[] = [];
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, (assets) => {
        const entries = [...compilation.entrypoints.values()];
        const first = new Set(entries.flatMap((entry) => entry.getFiles()));
        const scripts = Object.entries(assets)
          .filter(([name]) => /\.js(\?|$)/.test(name) && !name.startsWith("assets/"))
          .map(([name, source]) => measure(name, source.buffer()));
        const [now, later] = [true, false].map((is) =>
          scripts.filter((s) => first.has(s.name) === is)
        );
        lines = [...table("first load", now ?? []), ...table("when opened", later ?? [])];
      });
    });
    compiler.hooks.done.tap(PLUGIN, (stats) => {
      if (!stats.hasErrors()) process.stdout.write(`${lines.join("\n")}\n`);
    });
  }
}

const measure = (name: string, text: Buffer): Script => ({
  name,
  plain: text.length,
  gzip: gzipSync(text).length,
});

function table(title: string, scripts: readonly Script[]): readonly string[] {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
  const row = ({ name, plain, gzip }: Script): string =>
    `${name.padEnd(34)}${kB(plain)}${kB(gzip)} gzip`;
  const sum = (field: "plain" | "gzip"): number => scripts.reduce((n, s) => n + s[field], 0);
  const total = { name: `${title} (${scripts.length})`, plain: sum("plain"), gzip: sum("gzip") };
  return [...scripts.map((script) => row({ ...script, name: `  ${script.name}` })), row(total)];
}
