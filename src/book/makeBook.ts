import { activate, activeSheet } from "./activeSheet";
import { addSheet } from "./addSheet";
import { styleLike } from "./addStyle";
import type { BookState, SheetState } from "./bookState";
import { addCustomXml, readCustomXml, removeCustomXml, setCustomXml } from "./customXml";
import { makeSheet } from "./makeSheet";
import { readNames, removeName, setName } from "./names";
import { changedNames, savePackage, savePackageWith } from "./openPackage";
import { formatOf } from "./readStyles";
import { removeSheet } from "./removeSheet";
import type { Book, BookSheet } from "./types";
import { writeBook } from "./writeBook";

/** The door to an open workbook. */
export function makeBook(state: BookState): Book {
  const doors = new Map<SheetState, BookSheet>();
  const doorOf = (sheet: SheetState): BookSheet => {
    const door = doors.get(sheet) ?? makeSheet(state, sheet);
    doors.set(sheet, door);
    return door;
  };
  return {
    get sheets() {
      return state.sheets.map(doorOf);
    },
    sheet(name) {
      const wanted = name.toLowerCase();
      const found = state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
      return found && doorOf(found);
    },
    get activeSheet() {
      return doorOf(activeSheet(state));
    },
    set activeSheet(door) {
      const sheet = state.sheets.find((other) => doorOf(other) === door);
      if (!sheet) throw new Error(`the sheet "${door.name}" is none of this workbook`);
      activate(state, sheet);
    },
    addSheet: (name) => doorOf(addSheet(state, name)),
    removeSheet: (id) => removeSheet(state, id),
    date1904: state.date1904,
    structureProtected: state.structureProtected,
    format: (style) => formatOf(state, style),
    styleLike: (base, change) => styleLike(state, base, change),
    get names() {
      return readNames(state);
    },
    setName: (name) => setName(state, name),
    removeName: (name, localSheet) => removeName(state, name, localSheet),
    get customXml() {
      return readCustomXml(state);
    },
    addCustomXml: (xml) => addCustomXml(state, xml),
    setCustomXml: (id, xml) => setCustomXml(state, id, xml),
    removeCustomXml: (id) => removeCustomXml(state, id),
    spellFormulas: (formulaText) => void (state.formulaText = formulaText),
    changedParts() {
      writeBook(state);
      return changedNames(state.pkg);
    },
    save() {
      writeBook(state);
      return savePackage(state.pkg);
    },
    saveWith(deflater) {
      writeBook(state);
      return savePackageWith(state.pkg, deflater);
    },
  };
}
