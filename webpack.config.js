const path = require("node:path");
const { chmodSync } = require("node:fs");
const { BannerPlugin, Compilation, sources } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { config } = require("./package.json");
const { withoutDocumentation } = require("./scripts/without-documentation.cjs");

const DIST = path.join(__dirname, "dist");
/** Where manifest.xml says the add-in is; the build writes the production address over it. */
const LOCAL_ADDRESS = "https://localhost:3000";

const typescript = (transformers = {}) => ({
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: {
    // Types are checked by `npm run typecheck`.
    transpileOnly: true,
    compilerOptions: { noEmit: false },
    getCustomTransformers: () => transformers,
    // Two kinds of transformers are two instances.
    instance: Object.keys(transformers).join() || "plain",
  },
});
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** Files made from the functions' records: what Excel shows of them, in each language, and their pages of help. */
const madeFromRecords = (address) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("madeFromRecords", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
      compilation.hooks.processAssets.tap({ name: "madeFromRecords", stage }, () => {
        const { functionsMetadata } = requireTypeScript("./src/functions/functions-metadata.ts");
        const { helpPages } = requireTypeScript("./scripts/help/help-pages.ts");
        const helpUrl = (name) => `${address}/help/functions/${name}.html`;
        const metadata = (language) =>
          JSON.stringify(functionsMetadata(language, helpUrl), null, 2);
        emit("functions.json", metadata("en"));
        emit("functions.de.json", metadata("de"));
        for (const [name, text] of helpPages()) emit(`help/${name}`, text);
      });
    });
  },
});
function requireTypeScript(file) {
  const unregister = require("tsx/cjs/api").register();
  try {
    return require(file);
  } finally {
    unregister();
  }
}

const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap("executable", () => chmodSync(`${DIST}/cli/tco.js`, 0o755)),
};

module.exports = (environment, { mode = "production" }) => {
  const address = (process.env.TCO_ADDRESS || config.address).replace(/\/+$/, "");
  const shared = {
    mode,
    // Never a kind of source map that evaluates text: the pane's content security policy forbids it.
    devtool: mode === "production" ? false : "source-map",
    resolve,
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache/webpack"),
      buildDependencies: {
        config: [__filename, require.resolve("./scripts/without-documentation.cjs")],
      },
    },
  };
  const node = {
    ...shared,
    module: { rules: [typescript()] },
    target: "node20",
    optimization: { minimize: false },
  };
  if (environment.bench) {
    const entry = { "timed-build": "./bench/timed-build.ts" };
    return {
      ...node,
      name: "bench",
      entry,
      output: { path: path.join(__dirname, ".cache/bench") },
    };
  }
  return [
    {
      ...shared,
      name: "addin",
      module: { rules: [typescript({ before: [withoutDocumentation] })] },
      // What WebView2 and Safari 14 know; older targets make webpack write `new Function`, which the policy forbids.
      target: ["web", "es2020"],
      entry: {
        // Loads whenever a workbook with our functions opens: no React, nothing of the pane.
        functions: "./src/taskpane/functions.ts",
        taskpane: { import: "./src/taskpane/taskpane.ts", dependOn: "functions" },
      },
      output: {
        path: DIST,
        publicPath: "",
        clean: { keep: /^cli\// },
        // A function that waits for the prices shows #BUSY!: after this time it says that they cannot be had.
        chunkLoadTimeout: 20_000,
      },
      optimization: {
        splitChunks: {
          // The prices are one file, whether a function or the pane asks for them first.
          cacheGroups: {
            rateCard: { test: /[\\/]src[\\/]catalog[\\/]/, name: "rate-card", enforce: true },
          },
        },
      },
      plugins: [
        madeFromRecords(address),
        new HtmlPlugin({
          filename: "taskpane.html",
          template: "src/taskpane/taskpane.html",
          chunks: ["functions", "taskpane"],
          chunksSortMode: "manual",
        }),
        new CopyPlugin({
          patterns: [
            { from: "assets", to: "assets" },
            { from: "src/taskpane/{support.html,*.css}", to: "[name][ext]" },
            { from: "scripts/help/help.css", to: "help" },
            { from: "docs/images", to: "help/images" },
            { from: "*.json", context: "docs", to: "help" },
            {
              from: "manifest.xml",
              transform: (text) => text.toString().replaceAll(LOCAL_ADDRESS, address),
            },
          ],
        }),
      ],
    },
    {
      ...node,
      name: "cli",
      entry: { tco: "./src/cli/main.ts" },
      output: { path: path.join(DIST, "cli") },
      plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), executable],
    },
  ];
};
