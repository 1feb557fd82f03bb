import { checkSheetName, EMPTY_SHEET, SHEET_TYPE } from "./addSheet";
import { EMPTY_STYLES } from "./stylesPart";
import { escapeAttribute } from "./escape";
import { openBook } from "./openBook";
import { emptyPackage, putPart, savePackage } from "./openPackage";
import { OFFICE_RELATIONSHIPS } from "./relationships";
import type { Book } from "./types";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook with empty sheets and nothing else. */
export function newBook(sheetNames: readonly string[]): Book {
  if (!sheetNames.length) throw new Error("a workbook needs a sheet");
  sheetNames.forEach((name, n) => checkSheetName(name, sheetNames.slice(0, n)));
  const pkg = emptyPackage();
  putPart(pkg, "[Content_Types].xml", contentTypes(sheetNames.length));
  putPart(pkg, "_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]]));
  putPart(pkg, "xl/workbook.xml", workbook(sheetNames));
  const sheets = sheetNames.map((_, n) => ["worksheet", `worksheets/sheet${n + 1}.xml`] as const);
  putPart(pkg, "xl/_rels/workbook.xml.rels", relations([...sheets, ["styles", "styles.xml"]]));
  for (const [n, [, name]] of sheets.entries()) {
    // The first sheet is in front, and only one tab may be selected.
    const selected = EMPTY_SHEET.replace("<sheetView ", '<sheetView tabSelected="1" ');
    putPart(pkg, `xl/${name}`, n === 0 ? selected : EMPTY_SHEET);
  }
  putPart(pkg, "xl/styles.xml", EMPTY_STYLES);
  return openBook(savePackage(pkg));
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${type}"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ' +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("workbook.xml", `${SPREADSHEET}.sheet.main+xml`) +
    Array.from({ length: sheets }, (_, n) =>
      override(`worksheets/sheet${n + 1}.xml`, SHEET_TYPE)
    ).join("") +
    `${override("styles.xml", `${SPREADSHEET}.styles+xml`)}</Types>`
  );
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const elements = list.map(
    ([type, target], n) =>
      `<Relationship Id="rId${n + 1}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, n) => `<sheet name="${escapeAttribute(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join("")}</sheets>` +
    "</workbook>"
  );
}
