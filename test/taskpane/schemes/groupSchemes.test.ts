import { catalogue } from "../../../src/catalogue";
import { assumedParts } from "../../../src/taskpane/schemes/assumedParts";
import {
  groupSchemes,
  schemesByUse,
  searchText,
  searchWords,
  type SchemeFit,
} from "../../../src/taskpane/schemes/groupSchemes";
import { suggestScheme } from "../../../src/table/suggestScheme";
import { templateColumns } from "../../../src/table/templateColumns";
import type { Scheme } from "../../../src/scheme/types";

const fits = suggestScheme(["客户名称", "销售额", "上次联系日期"], catalogue);
const textOf = (scheme: Scheme) => searchText(scheme, []);
const group = (given: readonly SchemeFit[], search = "") =>
  groupSchemes(given, { words: searchWords(search), textOf });
const ids = (given: readonly SchemeFit[]) => given.map(({ scheme }) => scheme.id);
const found = (search: string) => group(fits, search).flatMap((each) => ids(each.fits));
const byId = (id: string) => catalogue.find((scheme) => scheme.id === id) as Scheme;

test("every scheme stands once, those that fit the sheet best on top", () => {
  const groups = group(fits);
  const all = groups.flatMap((each) => ids(each.fits));
  expect([...all].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  expect(groups[0].use).toBe("fitting");
  expect(ids(groups[0].fits)).toEqual(ids(fits.slice(0, 3).filter(({ matched }) => matched > 0)));
});

test("a scheme with one stray column does not stand beside one that has all of its thirteen", () => {
  const headers = templateColumns(byId("pharma-distributor")).map(({ name }) => name);
  const [top] = group(suggestScheme([...headers, "级别"], catalogue));
  expect([top.use, ids(top.fits)]).toEqual(["fitting", ["pharma-distributor"]]);
});

test("within a use the best fitting scheme comes first", () => {
  const value = group(fits).find(({ use }) => use === "value")?.fits ?? [];
  const order = ids(fits).filter((id) => ids(value).includes(id));
  expect(value.length).toBeGreaterThan(5);
  expect(ids(value)).toEqual(order);
});

test("nothing stands on top where there is no list, or nothing of it fits", () => {
  const plain = catalogue.map((scheme) => ({ scheme, used: 1 }));
  expect(group(plain)[0].use).toBe("value");
  expect(group(suggestScheme(["甲乙丙"], catalogue))[0].use).toBe("value");
});

test.each([
  ["pharma-DISTRIBUTOR", "pharma-distributor"],
  ["医药 百分制", "pharma-distributor"],
  ["Pharmaceutical", "pharma-distributor"],
  ["ＲＦＭ", "rfm"],
  ["问题应收界限", "pharma-distributor"],
  ["红线天数", "pharma-distributor"],
  ["珍宝客户", "cmb-five-tier"],
  ["某医药销售公司", "pharma-distributor"],
])("%s finds %s", (search, id) => {
  expect(found(search)).toContain(id);
});

test("all words must be there, and what is found is not told as fitting the sheet", () => {
  expect(found("医药 珍宝客户")).toEqual([]);
  const groups = group(fits, "销售额");
  expect(groups.length).toBeGreaterThan(0);
  expect(groups.map(({ use }) => use)).not.toContain("fitting");
});

test("a use is found in the words that are given for it", () => {
  expect(searchText(byId("rfm"), ["客户价值", "Customer value"])).toContain("customer value");
});

test("the picker lists every scheme under its use", () => {
  const listed = schemesByUse(catalogue);
  expect(listed.flatMap(([, schemes]) => schemes)).toHaveLength(catalogue.length);
  for (const [use, schemes] of listed) expect(schemes.every((s) => s.use === use)).toBe(true);
});

test("what is not in the source is told by name: rhythms, criteria, tiers", () => {
  expect(assumedParts(byId("pharma-distributor"), "zh")).toEqual({
    cadences: ["A类", "B类", "C类", "D类"],
    tiers: [],
    criteria: ["未列项目"],
    outputs: [],
  });
  expect(assumedParts(byId("sales-abcd-months-amount"), "zh").cadences).toEqual([]);
});

test("of every scheme something is told as assumed exactly where its data say so", () => {
  for (const scheme of catalogue) {
    const { cadences, tiers, criteria, outputs } = assumedParts(scheme, "en");
    const marked = JSON.stringify([scheme.tiers, scheme.criteria ?? [], scheme.outputs ?? []]);
    const isTold = cadences.length + tiers.length + criteria.length + outputs.length > 0;
    expect([scheme.id, isTold]).toEqual([scheme.id, marked.includes('"source":"assumed"')]);
  }
});
