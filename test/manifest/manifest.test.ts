import { join } from "node:path";
import type { Element } from "@xmldom/xmldom";
import { all, attribute, elementsOf, manifest, resources, ROOT } from "./manifest";
import { pngSize } from "./png";

/** Which collection of <Resources> an element's resid has to point into. */
const COLLECTION: Readonly<Record<string, string>> = {
  "bt:Image": "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};
const SITE = "https://grade.example/";

const references = all("*").filter((element) => element.hasAttribute("resid"));
const addresses = all("*")
  .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
  .filter((value) => /^https?:/.test(value));
const values = (element: Element): readonly string[] => [
  attribute(element, "DefaultValue"),
  ...elementsOf(element).map((override) => attribute(override, "Value")),
];
const icon = (url: string): string => join(ROOT, url.replace(SITE, ""));

describe("resources", () => {
  test("every resid names a resource of the right kind", () => {
    expect(references.length).toBeGreaterThan(20);
    for (const element of references) {
      const collection = COLLECTION[element.tagName];
      const found = resources(collection ?? `unknown for ${element.tagName}`);
      expect([...found.keys()]).toContain(attribute(element, "resid"));
    }
  });

  test("every resource is used", () => {
    const used = new Set(references.map((element) => attribute(element, "resid")));
    const defined = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((collection) => [
      ...resources(collection).keys(),
    ]);
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
  });

  test("every id is unique", () => {
    const ids = all("*").flatMap((element) => element.getAttribute("id") ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("ids and texts keep within Excel's lengths", () => {
    const tooLong = (limit: number, texts: readonly string[]): readonly string[] =>
      texts.filter((text) => text.length > limit);
    const texts = (name: string): readonly string[] =>
      [...resources(name).values()].flatMap(values);
    expect(
      tooLong(
        32,
        references.map((element) => attribute(element, "resid"))
      )
    ).toEqual([]);
    expect(tooLong(125, texts("ShortStrings"))).toEqual([]);
    expect(tooLong(250, texts("LongStrings"))).toEqual([]);
    expect(tooLong(125, [...all("DisplayName"), ...all("ProviderName")].flatMap(values))).toEqual(
      []
    );
    expect(tooLong(250, all("Description").flatMap(values))).toEqual([]);
  });
});

describe("languages", () => {
  test("Chinese is the default and every text has its English nested in it", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
    const texts = [...resources("ShortStrings").values(), ...resources("LongStrings").values()];
    for (const text of texts.filter((t) => attribute(t, "id") !== "Functions.Namespace")) {
      const nested = elementsOf(text).map((o) => [o.tagName, attribute(o, "Locale")]);
      expect([attribute(text, "id"), nested]).toEqual([
        attribute(text, "id"),
        [["bt:Override", "en-US"]],
      ]);
    }
    for (const text of [...all("DisplayName"), ...all("Description")].filter((t) =>
      t.hasAttribute("DefaultValue")
    )) {
      expect(elementsOf(text).map((o) => [o.tagName, attribute(o, "Locale")])).toEqual([
        ["Override", "en-US"],
      ]);
    }
  });

  test("default texts are Chinese, their overrides are not", () => {
    const texts = [...resources("ShortStrings").values(), ...resources("LongStrings").values()];
    for (const text of texts.filter((t) => elementsOf(t).length > 0)) {
      const [chinese, english] = values(text);
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("the namespace of the functions is GRADE in every language", () => {
    const namespace = resources("ShortStrings").get("Functions.Namespace");
    expect(namespace && values(namespace)).toEqual(["GRADE"]);
  });
});

describe("icons", () => {
  test("each has the size that the ribbon is told", () => {
    for (const image of all("Icon").flatMap(elementsOf)) {
      const url = values(resources("Images").get(attribute(image, "resid")) as Element)[0];
      const size = Number(attribute(image, "size"));
      expect([url, ...pngSize(icon(url ?? ""))]).toEqual([url, size, size]);
    }
  });

  test("each button and group offers the three sizes that Office asks for", () => {
    expect(all("Icon")).toHaveLength(3);
    for (const group of all("Icon")) {
      const sizes = elementsOf(group).map((image) => attribute(image, "size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  test("the add-in's own are 32 and 64 pixels, and 128 for the store", () => {
    const own = (name: string): string => icon(attribute(all(name)[0] as Element, "DefaultValue"));
    expect(pngSize(own("IconUrl"))).toEqual([32, 32]);
    expect(pngSize(own("HighResolutionIconUrl"))).toEqual([64, 64]);
    expect(pngSize(icon(`${SITE}assets/icon-128.png`))).toEqual([128, 128]);
  });
});

describe("structure", () => {
  test("pane, functions and commands run in one page", () => {
    const pages = [
      ...all("Runtime"),
      ...all("FunctionFile"),
      ...elementsOf(all("Page")[0] as Element),
      ...all("Action").flatMap((action) => all("SourceLocation", action)),
    ];
    expect(pages.map((element) => attribute(element, "resid"))).toEqual(
      Array<string>(4).fill("Pane.Url")
    );
    expect(attribute(all("Runtime")[0] as Element, "lifetime")).toBe("long");
    const page = values(resources("Urls").get("Pane.Url") as Element)[0];
    const [start] = elementsOf(all("DefaultSettings")[0] as Element);
    expect(page).toBe(attribute(start as Element, "DefaultValue"));
  });

  test("needs the shared runtime and no more of Excel than 1.13", () => {
    const sets = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.13"],
    ]);
    expect(all("Requirements")).toHaveLength(1);
  });

  test("the Home tab has Regrade and the pane, in this order", () => {
    expect(attribute(all("OfficeTab")[0] as Element, "id")).toBe("TabHome");
    const actions = all("Action").map((action) => attribute(action, "xsi:type"));
    expect(actions).toEqual(["ExecuteFunction", "ShowTaskpane"]);
  });

  test.each([
    [
      "OfficeApp",
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides",
    ],
    ["VersionOverrides", "Description Hosts Resources"],
    ["CustomFunctions", "Script Page Metadata Namespace"],
    ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint"],
    ["GetStarted", "Title Description LearnMoreUrl"],
    ["Resources", "bt:Images bt:Urls bt:ShortStrings bt:LongStrings"],
  ])("%s has its parts in the order that Office loads", (name, order) => {
    const found = all("*").find((e) => e.tagName === name || attribute(e, "xsi:type") === name);
    expect(found && elementsOf(found).map((e) => e.tagName)).toEqual(order.split(" "));
  });

  test("the host of the workbook has runtimes, functions and ribbon in the order Office loads", () => {
    const host = all("Host").find((e) => attribute(e, "xsi:type") === "Workbook");
    expect(host && elementsOf(host).map((e) => e.tagName)).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
  });

  test("every address is https below the one site", () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((url) => !url.startsWith(SITE))).toEqual([]);
    expect(manifest.toString()).not.toMatch(/localhost|127\.0\.0\.1/);
  });
});
