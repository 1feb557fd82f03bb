import { BEHIND_MORE, TABS } from "../../src/taskpane/navigation/routes";
import { describeInBrowser } from "./describeInBrowser";
import { runInNode } from "./runInNode";
import type { PolicySeen } from "./runPolicy";

/** Includes the first build of the add-in on a slow machine. */
const LIMIT = 420_000;

describeInBrowser("the site below a sub-path, under the policy of docs/hosting.md", (browser) => {
  let seen: PolicySeen;
  beforeAll(async () => {
    seen = await runInNode<PolicySeen>("runPolicy.ts", [browser], LIMIT);
  }, LIMIT);

  test("regrades, opens every screen and answers a cell without anything being blocked", () => {
    expect(seen.screens).toEqual([...TABS, ...BEHIND_MORE]);
    expect(seen.customers).toBe(2);
    expect(seen.blocked).toEqual([]);
    expect(seen.complaints).toEqual([]);
  });

  test("finds all of its files", () => {
    expect(seen.notFound).toEqual([]);
  });

  test("asks nothing of any origin but its own and Microsoft's office.js", () => {
    const others = seen.origins.filter(
      (origin) => !/^(http:\/\/127\.0\.0\.1:\d+|data:)$/.test(origin)
    );
    expect(others).toEqual(["https://appsforoffice.microsoft.com"]);
  });

  test("could not evaluate text, run an inline script or send anything elsewhere", () => {
    expect(seen.attempts).toEqual({ evaluated: "EvalError", inline: "blocked", sent: "TypeError" });
    expect([...seen.blockedThen].sort()).toEqual([
      "connect-src https://elsewhere.example/collect",
      "script-src eval",
      "script-src-elem inline",
    ]);
  });
});
