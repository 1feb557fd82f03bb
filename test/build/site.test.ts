import { LOCAL_SITE, moveTo, PLACEHOLDER_SITE, productionSite } from "../../scripts/build/site";

test.each([
  [undefined, PLACEHOLDER_SITE],
  ["", PLACEHOLDER_SITE],
  ["https://grade.example.com", "https://grade.example.com/"],
  ["https://people.example/tools/grade", "https://people.example/tools/grade/"],
  ["https://people.example:8443/g/", "https://people.example:8443/g/"],
])("SITE_URL=%s means %s", (given, site) => {
  expect(productionSite(given)).toBe(site);
});

test.each([
  ["http://people.example/", /https address/],
  ["people.example", /https address/],
  ["https://people.example/?a=1", /https address/],
  ["https://localhost:3000", /start:excel/],
  ["https://127.0.0.1/grade", /start:excel/],
])("SITE_URL=%s is refused", (given, why) => {
  expect(() => productionSite(given)).toThrow(why);
});

test("every address of a text moves, and nothing else", () => {
  const text = `<a b="${PLACEHOLDER_SITE}x.html"/><a b="${PLACEHOLDER_SITE}y.png"/> http://www.w3.org/`;
  expect(moveTo(LOCAL_SITE, text)).toBe(
    `<a b="https://localhost:3000/x.html"/><a b="https://localhost:3000/y.png"/> http://www.w3.org/`
  );
});
