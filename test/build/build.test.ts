import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const root = join(__dirname, "../..");
const SITE = "https://people.example/tools/grade/";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/**
 * Gzipped, all scripts of the page. A guard against accidents (a library twice, a whole icon set);
 * the aim is 170 kB before the pane can be used.
 */
const FIRST_LOAD_BYTES = 170_000;

let output: string;
let files: readonly string[];
const read = (name: string): string => readFileSync(join(output, name), "utf8");

beforeAll(() => {
  output = mkdtempSync(join(tmpdir(), "grade-build-"));
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const options = { cwd: root, env: { ...process.env, SITE_URL: SITE.slice(0, -1) } };
  const args = [webpack, "--mode", "production", "--output-path", output];
  const { status, stdout } = spawnSync(process.execPath, args, { ...options, encoding: "utf8" });
  if (status !== 0) throw new Error(`webpack ended with ${status}\n${stdout}`);
  files = readdirSync(output, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/")
  );
}, 300_000);
afterAll(() => rmSync(output, { recursive: true }));

const scripts = (): readonly string[] => files.filter((name) => name.endsWith(".js"));
/** A script that is a table alone (the public holidays) has no source to map to. */
const isTable = (name: string): boolean => /^.{0,250}\.exports=JSON\.parse\(/.test(read(name));
/** Those that webpack made of our sources and the libraries. */
const built = (): readonly string[] =>
  scripts().filter((name) => !name.startsWith("assets/") && !isTable(name));

/** Modules of a script, as its source map names them: "src/…", "node_modules/…". */
const modulesOf = (script: string): readonly string[] =>
  (JSON.parse(read(`${script}.map`)) as { readonly sources: readonly string[] }).sources
    .map((source) => source.replace(/^webpack:\/\/[^/]+\/(\.\/)?/, ""))
    .filter((source) => /^(src|node_modules)\//.test(source));

describe("the built manifest", () => {
  test("every address lies on the site and names a file of the build", () => {
    const addresses = [...read("manifest.xml").matchAll(/"(https?:\/\/[^"]+)"/g)]
      .map(([, url]) => url ?? "")
      .filter((url) => !url.startsWith("http://"));
    expect(addresses.length).toBeGreaterThan(10);
    for (const url of addresses) {
      expect(url.startsWith(SITE)).toBe(true);
      expect(files).toContain(url.slice(SITE.length));
    }
  });

  test("neither it nor the metadata of the functions knows another site", () => {
    for (const name of ["manifest.xml", "functions.json", "functions.en-US.json"]) {
      expect(read(name)).not.toMatch(/localhost|\/\/grade\.example/);
    }
  });
});

describe("the built page", () => {
  const tags = (): readonly string[] =>
    [...read("taskpane.html").matchAll(/<script\b[^>]*>[\s\S]*?<\/script>/g)].map(([tag]) => tag);
  const sources = (): readonly string[] =>
    tags().map((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? `inline: ${tag}`);

  test("office.js comes first, from Microsoft, and is named nowhere else", () => {
    expect(sources()[0]).toBe(OFFICE_JS);
    expect(sources().filter((src) => src.includes(":"))).toEqual([OFFICE_JS]);
    expect(scripts().filter((name) => read(name).includes("hosted/office.js"))).toEqual([]);
  });

  test("every other script is a file beside the page, by a relative address", () => {
    const own = sources().slice(1);
    for (const entry of ["functions", "commands", "taskpane"]) {
      expect(own.filter((src) => src.startsWith(`${entry}.`))).toHaveLength(1);
    }
    for (const src of own) expect(existsSync(join(output, src.replace(/\?.*/, "")))).toBe(true);
    expect(own.filter((src) => src.startsWith("/"))).toEqual([]);
  });

  test("nothing of it needs more than scripts of its own site", () => {
    expect(tags().filter((tag) => !/><\/script>$/.test(tag))).toEqual([]);
    expect(read("taskpane.html")).not.toMatch(/\son\w+=|javascript:/i);
    for (const name of scripts()) {
      expect([name, /\beval\(|\bnew Function\b|\bFunction\(["'`]/.exec(read(name))?.[0]]).toEqual([
        name,
        undefined,
      ]);
    }
  });

  test("says in both languages when office.js did not come, hidden until then", () => {
    const sentence = /<div id="office-missing"[^>]*\bhidden\b[^>]*>([\s\S]*?)<\/div>/;
    const text = sentence.exec(read("taskpane.html"))?.[1] ?? "";
    expect(text).toMatch(/没有能够.*office\.js/);
    expect(text).toMatch(/office\.js could not be loaded/);
    expect(sources()).toContain("assets/office-missing.js");
  });

  test("source maps are files of their own", () => {
    for (const name of built()) {
      expect(files).toContain(`${name}.map`);
      expect(read(name)).not.toContain("sourceMappingURL=data:");
    }
  });

  test("its first load stays within the bound", () => {
    const bytes = sources()
      .slice(1)
      .map((src) => gzipSync(read(src.replace(/\?.*/, ""))).length)
      .reduce((sum, each) => sum + each, 0);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
  });

  const first = (): readonly string[] =>
    sources()
      .slice(1)
      .map((src) => src.replace(/\?.*/, ""))
      .filter((name) => built().includes(name));

  test("schemes, the formula parser, the engine and all screens but the first come later", () => {
    const modules = first().flatMap(modulesOf);
    const later =
      /^src\/(catalogue\/\w+\/|formula\/(parse|functions)|scheme\/lower|taskpane\/(changes|columns|customer|editor|history|schemes|settings|share|today)\/)|@borgar|react-virtual|chinese-days/;
    expect(modules).toContain("src/taskpane/start/Start.tsx");
    expect(modules.filter((name) => later.test(name))).toEqual([]);
    const afterwards = built()
      .filter((name) => !first().includes(name))
      .flatMap(modulesOf);
    for (const name of ["src/catalogue/index.ts", "src/taskpane/editor/Editor.tsx"])
      expect(afterwards.some((each) => each.startsWith(name.replace(/\.\w+$/, "")))).toBe(true);
  });

  test("what only Excel's formulas need is a small script that loads the rest when it is called", () => {
    for (const [name, most] of [
      ["functions", 3_000],
      ["commands", 3_000],
      ["engine", 5_000],
      ["runtime", 5_000],
    ] as const) {
      const script = first().find((each) => each.startsWith(`${name}.`)) ?? "";
      expect([script, gzipSync(read(script)).length < most]).toEqual([script, true]);
    }
  });

  test("no library is there twice, neither in two versions nor in two scripts", () => {
    const places = new Map<string, string[]>();
    for (const script of built())
      for (const name of modulesOf(script).filter((each) => each.startsWith("node_modules/")))
        places.set(name, [...(places.get(name) ?? []), script]);
    expect(places.size).toBeGreaterThan(100);
    expect([...places].filter(([, found]) => found.length > 1)).toEqual([]);
    expect([...places.keys()].filter((name) => name.split("node_modules/").length > 2)).toEqual([]);
  });

  test("of the icon set only the icons in use come along", () => {
    const icons = built().filter((name) =>
      modulesOf(name).some((each) => each.includes("react-icons/lib/"))
    );
    const paths = icons.flatMap((name) => [...read(name).matchAll(/\["M[\d.]+ [^"]+"/g)]);
    expect(paths.length).toBeGreaterThan(5);
    // The whole set has over two thousand.
    expect(paths.length).toBeLessThan(120);
  });
});
