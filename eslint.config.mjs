import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The rooms that could be done on paper: no screen, no clock, no network, no Excel. */
const calculating = ["formula", "scheme", "catalogue", "grading", "table", "book"];
const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
const OUTSIDE_WORLD = [
  "window",
  "document",
  "navigator",
  "console",
  "process",
  "fetch",
  "XMLHttpRequest",
  "localStorage",
  "sessionStorage",
  "performance",
];

const inRooms = (rooms) => rooms.map((room) => `src/${room}/**/*.{ts,tsx}`);
const restrict = (names, message) => ["error", ...names.map((name) => ({ name, message }))];

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: a default export has a different name in every file.",
};
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core has no clock: the as-of date is an argument.",
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: "The core has no clock: the as-of date is an argument.",
  },
];
const paneOffice = {
  selector: "MemberExpression[object.name='Office'][property.name!=/^(context|onReady)$/]",
  message: "The pane reads Office.context and waits for Office.onReady; the rest is src/excel.",
};

/**
 * The plugin's recommended set, with its file pattern widened to .tsx. Its bundled
 * typescript-eslint 8.8 crashes on ESLint 9 and later ("reading 'allowShortCircuit'"):
 * package.json "overrides" hands it ours. Formatting stays with `prettier --check`.
 */
const officeRecommended = officeAddins.configs.recommended.map((part) =>
  part.files
    ? {
        ...part,
        files: ["**/*.{js,mjs,cjs,ts,tsx}"],
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
        rules: { ...part.rules, "prettier/prettier": "off" },
      }
    : part
);

export default [
  { ignores: ["dist/", "coverage/", ".cache/", "node_modules/"] },
  js.configs.recommended,
  ...officeRecommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { ecmaVersion: "latest" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    // The stand-in's tests read what was never loaded on purpose; and the rules take the value
    // of a ClientResult (getCount, getIntersection…) for a property to load.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
      "office-addins/load-object-before-read": "off",
      "office-addins/no-empty-load": "off",
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        __dirname: "readonly",
        __filename: "readonly",
        console: "readonly",
        document: "readonly",
        module: "writable",
        process: "readonly",
        require: "readonly",
        setTimeout: "readonly",
        URL: "readonly",
        window: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", noDefaultExport],
      "no-restricted-imports": [
        "error",
        { name: "@univerjs/presets", message: "The all-in-one package: take single presets." },
      ],
      "no-restricted-globals": restrict(OFFICE_GLOBALS, "Only src/excel speaks Office.js."),
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/catalogue/**"],
    rules: { "max-lines": ["error", { max: 300 }] },
  },
  {
    files: inRooms(calculating),
    rules: {
      "no-console": "error",
      "no-restricted-globals": restrict(
        [...OFFICE_GLOBALS, ...OUTSIDE_WORLD],
        "This room only calculates: pass the value in as an argument."
      ),
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The core has no clock." },
        { object: "Math", property: "random", message: "The same rows give the same grade." },
      ],
      "no-restricted-syntax": ["error", noDefaultExport, ...noClock],
    },
  },
  {
    files: inRooms(["excel", "functions", "commands"]),
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: inRooms(["taskpane"]),
    rules: {
      "no-restricted-globals": restrict(
        OFFICE_GLOBALS.filter((name) => name !== "Office"),
        "Only src/excel speaks Office.js."
      ),
      "no-restricted-syntax": ["error", noDefaultExport, paneOffice],
    },
  },
];
