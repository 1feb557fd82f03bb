import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { packSite, released, releaseName } from "../../scripts/build/packSite";

const FILES = {
  "taskpane.html": strToU8("<!doctype html>客户分级"),
  "assets/icon-32.png": Uint8Array.from([137, 80, 78, 71, 0, 255]),
  "functions.js": strToU8("x".repeat(5_000)),
};

test("what is packed comes out again, under the same paths", () => {
  const out = unzipSync(packSite(FILES));
  expect(Object.keys(out).sort()).toEqual(Object.keys(FILES).sort());
  for (const [name, bytes] of Object.entries(FILES)) expect(out[name]).toEqual(bytes);
});

test("source maps go along only where somebody wants them", () => {
  const files = { ...FILES, "functions.js.map": strToU8("{}") };
  expect(released(files, false)).toEqual(FILES);
  expect(released(files, true)).toEqual(files);
});

test("the same files make the same bytes, in whatever order and time they come", () => {
  const first = packSite(FILES);
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
  const again = packSite(Object.fromEntries(Object.entries(FILES).reverse()));
  jest.useRealTimers();
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
});

test("the time zone makes no difference", () => {
  const script = `
    const { packSite } = require("./scripts/build/packSite.ts");
    const files = { "b.txt": Buffer.from("b"), "a/c.txt": Buffer.from("c") };
    process.stdout.write(Buffer.from(packSite(files)).toString("base64"));`;
  const zones = ["UTC", "Asia/Shanghai", "America/Los_Angeles"].map((TZ) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["-r", "tsx/cjs", "-e", script],
      { cwd: join(__dirname, "../.."), env: { ...process.env, TZ }, encoding: "utf8" }
    );
    if (status !== 0) throw new Error(stderr);
    return stdout;
  });
  expect(zones[0]).toMatch(/^UEsD/);
  expect(new Set(zones).size).toBe(1);
});

test("other files make other bytes", () => {
  const other = packSite({ ...FILES, "taskpane.html": strToU8("<!doctype html>客户分类") });
  expect(Buffer.from(other).equals(Buffer.from(packSite(FILES)))).toBe(false);
  expect(strFromU8(unzipSync(other)["taskpane.html"])).toContain("客户分类");
});

test.each(["/etc/x", "a\\b", "../x", "a/../b", "./a"])("the path %s is refused", (path) => {
  expect(() => packSite({ [path]: strToU8("x") })).toThrow("no path below the site");
});

test("the artefact is named with the version", () => {
  expect(releaseName("grade-addin", "1.2.3")).toBe("grade-addin-1.2.3.zip");
});
