import { strToU8, unzipSync, zipSync } from "fflate";
import { BookError, newBook, openBook } from "../../src/book";
import { fixture, sheetOf } from "./fixture";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0), 0]);

function zip64(): Uint8Array {
  const file = fixture("openpyxl").slice();
  const view = new DataView(file.buffer);
  view.setUint32(file.length - 6, 0xffffffff, true);
  return file;
}

function without(part: string): Uint8Array {
  const parts = unzipSync(fixture("openpyxl"));
  delete parts[part];
  return zipSync(parts);
}

function codeOf(bytes: Uint8Array): string {
  try {
    const book = openBook(bytes);
    for (const sheet of book.sheets) sheet.cell(0, 0);
  } catch (error) {
    if (error instanceof BookError && error.message) return error.code;
    throw error;
  }
  return "opened";
}

const cases: readonly (readonly [string, string, Uint8Array])[] = [
  ["an empty file", "not-a-zip", new Uint8Array()],
  ["a csv file", "not-a-zip", strToU8("客户,金额\n甲,1\n")],
  ["an encrypted workbook", "encrypted", Uint8Array.from([...OLE, ...utf16("EncryptedPackage")])],
  [
    "an .xls file",
    "old-xls",
    Uint8Array.from([...OLE, ...utf16("Workbook"), ...new Array(600).fill(0)]),
  ],
  ["a zip with other things", "not-a-workbook", zipSync({ "a.txt": strToU8("a") })],
  ["a workbook without its main part", "not-a-workbook", without("xl/workbook.xml")],
  ["a workbook without relationships", "not-a-workbook", without("_rels/.rels")],
  ["a Strict workbook", "strict-ooxml", fixture("strict")],
  ["a zip64 container", "zip64", zip64()],
  ["a file that was cut off", "damaged", fixture("openpyxl").slice(0, 4000)],
  ["a workbook without a sheet's part", "damaged", without("xl/worksheets/sheet1.xml")],
];

test.each(cases)("%s is refused as %s", (_, code, bytes) => {
  expect(codeOf(bytes)).toBe(code);
});

test("a Word document is refused", () => {
  const parts = unzipSync(fixture("openpyxl"));
  const types = new TextDecoder().decode(parts["[Content_Types].xml"]);
  const word = types.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main");
  expect(codeOf(zipSync({ ...parts, "[Content_Types].xml": strToU8(word) }))).toBe(
    "not-a-workbook"
  );
});

/** The fixture with one piece of its first sheet replaced. */
function spoiled(from: string | RegExp, to: string): Uint8Array {
  const name = "xl/worksheets/sheet1.xml";
  const parts = unzipSync(fixture("openpyxl"));
  const text = new TextDecoder().decode(parts[name]);
  const changed = text.replace(from, to);
  expect(changed === text).toBe(false);
  return zipSync({ ...parts, [name]: strToU8(changed) });
}

test.each([
  ["a cell whose tag never ends", /<c r="D9"[^]*$/, '<c r="'],
  ["a row inside a row", '<row r="5"', '<row r="4"'],
  ["a string that is not there", 't="n"><v>46032', 't="s"><v>46032'],
  ["a number that is none", "<v>1234.5</v>", "<v>12,34</v>"],
  ["a worksheet that is not closed", "</worksheet>", ""],
  ["an element in the wrong place", "</sheetData>", "<oops/></sheetData>"],
  ["an address that is none", 'r="B4"', 'r="44"'],
  ["a broken closing tag", "</row><row", "</c><row"],
])("%s is refused as damaged", (_, from, to) => {
  expect(codeOf(spoiled(from, to))).toBe("damaged");
});

test("a flipped bit in a part is found", () => {
  const file = fixture("everything");
  const codes = new Set<string>();
  // Bytes of the first sheet's compressed data: neither headers nor the directory.
  for (let at = 6000; at < 9000; at += 97) {
    const bad = file.slice();
    bad[at] = (bad[at] as number) ^ 0x10;
    codes.add(codeOf(bad));
  }
  expect([...codes]).toEqual(["damaged"]);
});

test("what a cell cannot hold is refused with the cell's name and changes nothing", () => {
  const book = newBook(["表"]);
  const sheet = sheetOf(book, "表");
  const edit = (value: string | number) => () =>
    sheet.edit([
      { row: 0, column: 0, value: 1 },
      { row: 1, column: 2, value },
    ]);
  expect(edit("长".repeat(32_768))).toThrow(/C2.*32768.*32767/);
  expect(edit(Infinity)).toThrow(/C2/);
  expect(edit(NaN)).toThrow(/C2/);
  expect(() => sheet.edit([{ row: 1, column: 2, formula: "=1" }])).toThrow(/C2/);
  expect(() => sheet.edit([{ row: 1, column: 2, style: 99 }])).toThrow(/C2.*99/);
  expect(() => sheet.edit([{ row: -1, column: 2, value: 1 }])).toThrow(/-1/);
  expect(book.changedParts()).toEqual([]);
  edit("长".repeat(32_767))();
  expect(sheetOf(openBook(book.save()), "表").cell(1, 2).value).toHaveLength(32_767);
});
