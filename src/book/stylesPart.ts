import { workbookPart, type BookState } from "./bookState";
import { declarePart } from "./contentTypes";
import { putPart } from "./openPackage";
import { addRelationship, OFFICE_RELATIONSHIPS } from "./relationships";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** What every styles part holds at least; fills 0 and 1 are reserved by Excel. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/>' +
  '<charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

/** A file may leave out its styles. */
export function needStyles(state: BookState): void {
  if (workbookPart(state, "styles")) return;
  state.stylesSource ??= { text: undefined, formats: 1, diffs: 0 };
  const name = `${state.workbook.slice(0, state.workbook.lastIndexOf("/") + 1)}styles.xml`;
  putPart(state.pkg, name, EMPTY_STYLES);
  declarePart(state.pkg, name, STYLES_TYPE);
  addRelationship(state.pkg, state.workbook, `${OFFICE_RELATIONSHIPS}/styles`, name);
}
