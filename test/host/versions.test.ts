import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createHost } from "../../src/host/host";
import { newBook } from "../../src/book";
import { REQUIREMENT_SETS } from "../../src/host/requirementSets";
import { minorOf } from "../../src/host/richapi/excelVersion";
import { types } from "../../src/host/richapi/hostType";
import { NEWER } from "../../src/host/richapi/memberVersions";
import { EXCEL_APIS } from "../../src/host/switches";
import { publishedMembers } from "./publishedApi";
import { closeAll, failureOf, start } from "./office";

afterEach(closeAll);

const published = publishedMembers();
const OLDEST = minorOf(EXCEL_APIS[0]);

/** Every public member of the host's types. */
function ownMembers(): readonly string[] {
  createHost(newBook(["客户"]));
  return [...types.values()].flatMap(({ name, members }) =>
    (["get", "set", "nav", "call"] as const).flatMap((kind) =>
      Object.keys(members[kind] ?? {}).map((member) => `${name}.${member}`)
    )
  );
}

test("members that came after the oldest Excel are known by their version", () => {
  const newer = ownMembers()
    .filter((member) => (published.get(member) ?? 0) > OLDEST)
    .map((member) => [member, published.get(member)] as const);
  expect(newer.length).toBeGreaterThan(2);
  expect(NEWER).toEqual(Object.fromEntries(newer));
});

test("nothing is answered that came after the Excel the host says it is", () => {
  const advertised = minorOf(REQUIREMENT_SETS["ExcelApi"]!);
  const beyond = ownMembers().filter((member) => (published.get(member) ?? 0) > advertised);
  expect(beyond).toEqual([]);
});

test("an older Excel refuses by name what it does not have", async () => {
  await start(["客户"], { excelApi: "1.12" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  const error = await failureOf(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
      await context.sync();
    })
  );
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("Range.getMergedAreasOrNullObject is newer than this Excel");
});

test("loading everything leaves out what an older Excel does not have", async () => {
  await start(["客户"], { excelApi: "1.9" });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load();
    await context.sync();
    expect(range.values).toEqual([[""]]);
    expect(() => range.hasSpill).toThrow();
  });
});

test("the manifest asks for no newer Excel than the host can be", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const wanted = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1];
  expect(minorOf(wanted!)).toBeLessThanOrEqual(minorOf(REQUIREMENT_SETS["ExcelApi"]!));
});
