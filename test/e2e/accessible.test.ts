import { describeInBrowser } from "./describeInBrowser";
import { LANGUAGES, LOOKS_IN, SCREENS } from "./looks";
import type { AxeSeen } from "./runAxe";
import { runInNode } from "./runInNode";

/** Includes the first build of the grid and of the add-in on a slow machine. */
const LIMIT = 600_000;

describeInBrowser("axe-core over the pane", (browser) => {
  let seen: AxeSeen;
  beforeAll(async () => {
    seen = await runInNode<AxeSeen>("runAxe.ts", [browser], LIMIT);
  }, LIMIT);

  test("looks at every screen in both languages, in light and in dark", () => {
    const wanted = ["first start", "summary", ...SCREENS, "draft", "empty"].flatMap((screen) =>
      LANGUAGES.flatMap((language) =>
        LOOKS_IN[language].map((look) => `${screen} ${language} ${look}`)
      )
    );
    expect(seen.looks).toEqual(wanted);
    expect(seen.passes).toBeGreaterThan(wanted.length * 10);
  });

  test("finds no violation", () => {
    expect(seen.violations).toEqual([]);
  });

  test("leaves no error in the console", () => {
    expect(seen.complaints).toEqual([]);
  });
});
