import descriptions from "../../src/functions/descriptions.en-US.json";
import { BEHIND_MORE, TABS } from "../../src/taskpane/navigation/routes";
import { helpWordingFor } from "../../src/wording/help";

const LANGUAGES = ["zh-CN", "en-US"];

test.each(LANGUAGES)(
  "in %s every function in cells is told with a worked line of its own",
  (language) => {
    const { functions } = helpWordingFor(language);
    const names = functions.map(({ name }) => name);
    expect([...names].sort()).toEqual(
      Object.keys(descriptions)
        .map((id) => `GRADE.${id}`)
        .sort()
    );
    for (const { name, formula } of functions) expect(formula.startsWith(`=${name}(`)).toBe(true);
  }
);

test.each(LANGUAGES)(
  "in %s every screen is told that is more than a door to others",
  (language) => {
    const told = Object.keys(helpWordingFor(language).screens);
    const screens = [...TABS, ...BEHIND_MORE].filter(
      (screen) => screen !== "more" && screen !== "help"
    );
    expect([...told].sort()).toEqual([...screens].sort());
  }
);

test("both languages tell the same things in the same order", () => {
  const [zh, en] = LANGUAGES.map(helpWordingFor);
  expect(zh.steps).toHaveLength(en.steps.length);
  expect(zh.trouble).toHaveLength(en.trouble.length);
  expect(zh.privacy).toHaveLength(en.privacy.length);
  expect(zh.functions.map(({ formula }) => formula)).toEqual(
    en.functions.map(({ formula }) => formula)
  );
});
