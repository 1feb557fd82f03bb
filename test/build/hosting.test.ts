import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostingPolicy } from "../e2e/servedSite";

const guide = readFileSync(join(__dirname, "../../docs/hosting.md"), "utf8");

test("the guide gives nginx and IIS the very policy that it explains", async () => {
  const policy = await hostingPolicy();
  const given = [
    /add_header Content-Security-Policy "([^"]+)"/.exec(guide)?.[1],
    /name="Content-Security-Policy" value="([^"]+)"/.exec(guide)?.[1],
  ];
  expect(given).toEqual([policy, policy]);
});

test("the policy allows no eval, no inline script and no connection elsewhere", async () => {
  const directives = new Map(
    (await hostingPolicy()).split(/;\s*/).map((one) => {
      const [name, ...sources] = one.split(" ");
      return [name, sources];
    })
  );
  expect(directives.get("default-src")).toEqual(["'self'"]);
  expect(directives.get("connect-src")).toEqual(["'self'"]);
  expect(directives.get("script-src")?.filter((source) => source.startsWith("'"))).toEqual([
    "'self'",
  ]);
});

test("the guide gives every host what Excel on the web must be let read", () => {
  expect(guide).toContain('add_header Access-Control-Allow-Origin "*"');
  expect(guide).toContain('<add name="Access-Control-Allow-Origin" value="*" />');
  expect(guide).toMatch(/Pages sends `Access-Control-Allow-Origin: \*`/);
});
