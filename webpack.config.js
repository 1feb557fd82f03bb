/** The add-in as static files: `npm run build`, with the site's address in SITE_URL. */
require("tsx/cjs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { ReportSizes } = require("./scripts/build/reportSizes.ts");
const { productionSite } = require("./scripts/build/site.ts");
const { StaticSite } = require("./scripts/build/staticSite.ts");

const root = (...path) => join(__dirname, ...path);
const hashed = "[name].[contenthash:8].js";

module.exports = {
  mode: "production",
  target: ["web", "es2020"],
  // One page runs all three (shared runtime); doors first, so that Excel finds them at once.
  entry: {
    functions: root("src/functions/functions.ts"),
    commands: root("src/commands/commands.ts"),
    taskpane: root("src/taskpane/index.tsx"),
  },
  output: {
    path: root("dist"),
    clean: true,
    // The manifest names functions.js, which therefore keeps its name; the page asks by content.
    filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js?[contenthash:8]" : hashed),
    chunkFilename: hashed,
    // Found from where the scripts lie: the site may be served under any path.
    publicPath: "auto",
  },
  // Separate .map files; the eval kinds would break the content security policy.
  devtool: "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2020",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  optimization: {
    // webpack would strip the quotes of the page's attributes, which people and tools read.
    minimizeOptions: { html: false },
    runtimeChunk: "single",
    splitChunks: {
      chunks: "all",
      cacheGroups: {
        libraries: {
          test: /[\\/]node_modules[\\/]/,
          chunks: "initial",
          name: "libraries",
        },
        // A library that several screens use is a file of its own, however small: no library twice.
        shared: {
          test: /[\\/]node_modules[\\/].+\.m?js$/,
          chunks: "async",
          minChunks: 2,
          minSize: 0,
        },
        engine: {
          test: /[\\/]src[\\/]/,
          chunks: "initial",
          minChunks: 2,
          name: "engine",
          enforce: true,
        },
      },
    },
  },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: root("src/taskpane/taskpane.html"),
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
      minify: false,
    }),
    new CopyPlugin({
      patterns: [{ from: root("assets"), to: "assets", globOptions: { ignore: ["**/*.svg"] } }],
    }),
    new StaticSite(__dirname, productionSite(process.env.SITE_URL)),
    new ReportSizes(),
  ],
  cache: {
    type: "filesystem",
    buildDependencies: { config: [__filename, root("scripts/build/")] },
  },
  performance: { hints: false },
  stats: "errors-warnings",
};
