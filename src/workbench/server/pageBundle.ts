import { build, type Plugin } from "esbuild";
import { ROOT } from "./paths";

/** URL path → text of a script or style sheet, kept in memory. */
export type PageFiles = ReadonlyMap<string, string>;

/** The workbench's own code: a fraction of a second, so it is built at every start. */
export async function pageBundle(gridUrl: string): Promise<PageFiles> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      page: "src/workbench/page/main.ts",
      attach: "src/workbench/page/attach.ts",
    },
    bundle: true,
    format: "esm",
    target: "es2022",
    outdir: "/",
    write: false,
    sourcemap: "inline",
    plugins: [univerAt(gridUrl)],
    logLevel: "error",
  });
  return new Map(result.outputFiles.map((file) => [`/${nameOf(file.path)}`, file.text]));
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}

/** grid/univer is the bundle that is built apart. */
function univerAt(url: string): Plugin {
  return {
    name: "univer-apart",
    setup(plugin) {
      plugin.onResolve({ filter: /(^|\/)univer$/ }, () => ({ path: url, external: true }));
    },
  };
}
