import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "../../src/catalogue";
import { run } from "../../src/cli/run";
import { schemePolicy } from "../../src/cli/schemePolicy";
import type { Scheme } from "../../src/scheme/types";
import { sound } from "../scheme/soundScheme";

const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function file(document: unknown): string {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, typeof document === "string" ? document : JSON.stringify(document));
  return path;
}

const cuts = (list: readonly object[]) => ({ ...sound, decide: { by: "score", cuts: list } });

describe("check", () => {
  test("a sound scheme has no problem and exits with 0", async () => {
    const path = file(sound);
    expect(await run(["check", path])).toEqual({ code: 0, stdout: "没有问题。\n", stderr: "" });
    expect((await run(["check", path, "--lang", "en"])).stdout).toBe("Nothing is wrong.\n");
    expect((await run(["check", path, "--json"])).stdout).toBe("[]\n");
  });

  test("every problem is a line with its place, errors first, and exits with 1", async () => {
    const scheme = {
      ...cuts([{ atLeast: 50 }, { atLeast: 80 }]),
      columns: [...sound.columns, { name: "备注", type: "text" }],
      followUp: undefined,
    };
    const { code, stdout } = await run(["check", file(scheme)]);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^错误 decide\.cuts\[1\]：.*80/),
      expect.stringMatching(/^错误 followUp：/),
      expect.stringMatching(/^提醒 columns\[4\]：.*备注/),
    ]);
  });

  test("warnings alone exit with 0", async () => {
    const scheme = { ...sound, columns: [...sound.columns, { name: "备注", type: "text" }] };
    const { code, stdout } = await run(["check", file(scheme), "--lang", "en"]);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^warning columns\[4\]: .*备注.*\n$/),
    ]);
  });

  test("what is wrong with the shape is told too", async () => {
    const { code, stdout } = await run(["check", file({ ...sound, teirs: [], version: 1 })]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      "错误 teirs：不认识“teirs”；是否想用“tiers”？\n错误 version：这里应为文本，现在是 1；请修改。\n"
    );
  });

  test("--json gives code, place, weight and sentence", async () => {
    const { stdout } = await run(["check", file(cuts([{ atLeast: 80 }])), "--json"]);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        code: "cut-count",
        at: "decide.cuts",
        severity: "error",
        message: expect.stringContaining("decide.cuts"),
      }),
    ]);
  });

  test("a file that is no JSON, and no file at all, are said", async () => {
    const broken = await run(["check", file("{")]);
    expect([broken.code, broken.stderr]).toEqual([1, expect.stringContaining("JSON")]);
    expect((await run(["check", join(folder, "none.json")])).stderr).toContain("找不到文件");
    expect((await run(["check"])).code).toBe(2);
  });

  test.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
    "the built-in scheme %s, saved with scheme --json, passes",
    async (id) => {
      const saved = (await run(["scheme", id, "--json"])).stdout;
      expect((await run(["check", file(saved)])).code).toBe(0);
    }
  );
});

describe("a scheme file", () => {
  const list = file([
    { 客户名称: "甲", 采购额: 120, 性质: "直供" },
    { 客户名称: "乙", 采购额: 60, 性质: "经销" },
  ]);

  test("grades a list like a built-in scheme", async () => {
    const { code, stdout } = await run(["score", list, "--scheme", file(sound)]);
    const { scheme, rows } = JSON.parse(stdout) as { scheme: string; rows: { tier: string }[] };
    expect([code, scheme, rows.map(({ tier }) => tier)]).toEqual([0, "sound", ["A", "B"]]);
  });

  test("with errors grades nothing and says them all", async () => {
    const bad = file(cuts([{ atLeast: 50 }, { atLeast: 80 }]));
    const { code, stdout, stderr } = await run(["score", list, "--scheme", bad]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("decide.cuts[1]");
  });

  test("prints as a policy sheet", async () => {
    const { stdout } = await run(["scheme", file(sound), "--lang", "en"]);
    expect(stdout).toContain("- **A** A\n  - Score ≥ 80\n  - every 7 days (not in the source)");
  });
});

describe("the policy sheet", () => {
  const all = catalogue.map((scheme) => [scheme.id, scheme] as const);

  test.each(all)("of %s tells every rule in both languages", (_, scheme) => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const sheet = schemePolicy(scheme, language);
      expect(sheet).not.toMatch(/[:(“] ?undefined|\[object|NaN|null/);
      const { language: spoken } = { language: language === "zh-CN" ? "zh" : "en" } as const;
      for (const name of namesOf(scheme, spoken)) expect(sheet).toContain(name);
    }
  });

  test.each(all)("of %s marks each value that is not in the source", (_, scheme) => {
    const marks = schemePolicy(scheme, "zh-CN").split("（原文没有）").length - 1;
    expect(marks).toBe(assumedIn(scheme));
  });

  test("counts in words: a rhythm of one and of several", () => {
    const scheme = catalogue.find(({ id }) => id === "time-to-close-abcde") as Scheme;
    const sheet = schemePolicy(scheme, "en-US");
    expect(sheet).toContain("every day, Daily log");
    expect(sheet).toContain("every 7 days, Weekly log");
    expect(schemePolicy(scheme, "zh-CN")).toContain("每 12 个月，追踪年志");
  });
});

/** Everything of a scheme that a person should find on its sheet. */
function namesOf(scheme: Scheme, spoken: "zh" | "en"): readonly string[] {
  return [
    scheme.name[spoken],
    ...scheme.columns.map(({ name }) => name),
    ...(scheme.workings ?? []).map(({ name }) => name),
    ...[...(scheme.criteria ?? []), ...(scheme.outputs ?? [])].map(({ name }) => name[spoken]),
    ...(scheme.decide.by === "none" ? [] : scheme.tiers.map(({ label }) => label)),
    ...(scheme.gates ?? []).map(({ reason }) => reason[spoken]),
    ...(scheme.decisions ?? []).map(({ decided }) => decided[spoken]),
    ...(scheme.options ?? []).flatMap(({ values }) => values.map(({ name }) => name[spoken])),
  ];
}

function assumedIn(scheme: Scheme): number {
  const tiers = scheme.decide.by === "none" ? [] : scheme.tiers;
  const sources = [
    ...(scheme.criteria ?? []),
    ...(scheme.outputs ?? []),
    ...tiers,
    ...tiers.flatMap(({ cadence, alsoEvery = [] }) =>
      cadence === undefined ? alsoEvery : [cadence, ...alsoEvery]
    ),
  ];
  return sources.filter(({ source }) => source === "assumed").length;
}
