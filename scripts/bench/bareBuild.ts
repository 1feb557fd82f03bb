import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

const ROOT = join(__dirname, "../..");

/** Builds the bare page with the add-in's own webpack settings. */
export async function buildBare(folder: string): Promise<void> {
  const own = (await import(join(ROOT, "webpack.config.js"))) as {
    readonly default: Configuration;
  };
  const compiler = webpack({
    ...own.default,
    context: ROOT,
    entry: { bare: join(__dirname, "page/bare.tsx") },
    output: { ...own.default.output, path: folder, filename: "[name].[contenthash:8].js" },
    devtool: false,
    cache: false,
    plugins: [
      new HtmlPlugin({
        filename: "bare.html",
        template: join(ROOT, "src/taskpane/taskpane.html"),
        scriptLoading: "defer",
        minify: false,
      }),
    ],
  });
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) =>
    compiler.run((error, found) => (error ? fail(error) : done(found)))
  );
  await new Promise((done) => compiler.close(done));
  if (stats === undefined || stats.hasErrors())
    throw new Error(`The bare page is not built: ${stats?.toString("errors-only")}`);
}
