import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sentences } from "./sentences";

const folder = join(__dirname, "../../src/wording");
const files = (language: string) => readdirSync(join(folder, language)).sort();

/** Everything a file of wording exports; also what is loaded only when a screen opens. */
const load = (language: string, file: string): object =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require(join(folder, language, file)) as object;

const CHINESE = /[\u4e00-\u9fff]/;
/** Stand-ins that the samples put into sentences. */
const SAMPLES = /[甲乙丙]|万元/g;

test("each language has the same files", () => {
  expect(files("en-US")).toEqual(files("zh-CN"));
});

describe.each(files("zh-CN"))("%s", (file) => {
  const chinese = sentences(load("zh-CN", file));
  const english = sentences(load("en-US", file));
  const pathsOf = (all: typeof chinese) => all.map(({ path }) => path).sort();

  test("says the same things in both languages", () => {
    expect(chinese.length).toBeGreaterThan(0);
    expect(pathsOf(english)).toEqual(pathsOf(chinese));
  });

  test("has no empty sentence and none with a hole", () => {
    for (const { path, text } of [...chinese, ...english]) {
      expect([path, text.trim()]).not.toEqual([path, ""]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|NaN|\[object/)]);
    }
  });

  test("leaves no Chinese in English sentences", () => {
    const strays = english
      .map(({ path, text }) => ({ path, text: text.replace(SAMPLES, "") }))
      .filter(({ path, text }) => CHINESE.test(text) && !QUOTED.test(path));
    expect(strays).toEqual([]);
  });
});

/** Names of columns and answers stay as they stand on the sheet, and the switch names the other language. */
const QUOTED = /otherLanguage|switchLanguage|no-header\.remedy|not-yes-no|notRecords/;
