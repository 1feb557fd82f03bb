import { findBrowser } from "./browser";

/** Tests that need a browser; a machine without one skips them and says so. */
export function describeInBrowser(title: string, tests: (browser: string) => void): void {
  const browser = findBrowser();
  if (browser === undefined) test.skip(`${title}: no browser on this machine`, () => undefined);
  else describe(title, () => tests(browser));
}
