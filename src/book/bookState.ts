import { contentType } from "./contentTypes";
import { hasPart, partBytes, partText, type Package } from "./openPackage";
import { relationshipById, relationships, type Relationship } from "./relationships";
import type { Styles } from "./readStyles";
import { attributesOf, child, childrenOf, isOn, rootOf, type Element } from "./scanXml";
import { NO_STRINGS, readSharedStrings, type SharedStrings } from "./sharedStrings";
import { readCells, type SheetCells } from "./sheetCells";
import { splitSheet, type SheetPart } from "./sheetPart";
import { BookError } from "./types";

/** What is known of an open workbook; the parts' texts are the truth for everything but cells. */
export interface BookState {
  readonly pkg: Package;
  readonly workbook: string;
  readonly sheets: SheetState[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** Texts of the file itself; those of edited cells are appended on save. */
  strings: SharedStrings | undefined;
  /** The shared strings part before anything was appended. */
  stringsSource?: string;
  /** The file came without shared strings. */
  stringsAdded?: boolean;
  /** The part that marks dynamic arrays was added; the file came without. */
  metadataAdded?: boolean;
  /** How formulas that were set are spelled in the file, where not as in the cell. */
  formulaText?: (formula: string) => string;
  /** styles.xml as it was read last. */
  styles?: Styles;
  /** Goes up with every change, so that save and changedParts write only once. */
  revision: number;
  written: number;
  /** A sheet with its formulas is gone: the calculation chain is wrong. */
  chainBroken: boolean;
  /** Formulas hold old results, whatever happens to the cells now. */
  resultsStale: boolean;
  /** What the workbook part says on opening: as the file has it and as it was changed. */
  calculation?: { readonly before: string; readonly after: string };
  /** Pairs of formats that were compared; formats never change once they have a number. */
  readonly sameFormats: Map<number, boolean>;
  /** The list of names as the file has it, when it has one without any. */
  emptyNames?: string;
  /** styles.xml before anything was appended. */
  stylesSource?: StylesSource;
  /** styles.xml with what nobody uses now: its indexes were given out and must stay good. */
  stylesHeld?: string;
}

export interface StylesSource {
  /** undefined: there was none. */
  readonly text: string | undefined;
  readonly formats: number;
  readonly diffs: number;
}

export interface SheetState {
  readonly id: number;
  name: string;
  readonly part: string;
  /** Relationship id in workbook.xml. */
  readonly relation: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  xml?: SheetPart;
  cells?: SheetCells;
  /** Ids of the conditional rules, block by block, and how many were given out. */
  ruleIds?: string[][];
  ruleCount?: number;
  /** The part was put into the package once, so a change taken back must be written too. */
  written?: boolean;
}

const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/spreadsheetml/main";

export function readBook(pkg: Package): BookState {
  const workbook = findWorkbook(pkg);
  const text = partText(pkg, workbook);
  const root = rootOf(text);
  if (root.name !== "workbook") throw new BookError("not-a-workbook", `${workbook} is no workbook`);
  if (text.slice(root.start, root.inner).includes(STRICT_NAMESPACE)) {
    throw new BookError("strict-ooxml", "saved as Strict Open XML");
  }
  const settings = child(text, root.inner, root.prefix, "workbookPr");
  const protection = child(text, root.inner, root.prefix, "workbookProtection");
  return {
    pkg,
    workbook,
    sheets: readSheets(pkg, workbook),
    date1904: settings ? isOn(attributesOf(text, settings).date1904) : false,
    structureProtected: protection ? isOn(attributesOf(text, protection).lockStructure) : false,
    sameFormats: new Map(),
    strings: undefined,
    revision: 0,
    written: 0,
    chainBroken: false,
    resultsStale: false,
  };
}

/** `<sheet>` elements of workbook.xml, chart sheets included. */
export function sheetElements(pkg: Package, workbook: string): Element[] {
  const text = partText(pkg, workbook);
  const root = rootOf(text);
  const list = child(text, root.inner, root.prefix, "sheets");
  if (!list) throw new BookError("damaged", `${workbook} lists no sheets`);
  return childrenOf(text, list, root.prefix).filter((element) => element.name === "sheet");
}

/** The r:id of an element, whatever the file calls the relationships namespace. */
export function relationId(attributes: Readonly<Record<string, string>>): string {
  const found = Object.entries(attributes).find(([name]) => /:id$/i.test(name));
  if (!found) throw new BookError("damaged", "a sheet names no part");
  return found[1];
}

/** The part of a kind that hangs on the workbook: styles, theme, sharedStrings, calcChain. */
export function workbookPart(state: BookState, type: string): Relationship | undefined {
  return relationships(state.pkg, state.workbook).find(
    (relation) =>
      relation.type === type && !relation.external && hasPart(state.pkg, relation.target)
  );
}

export function stringsOf(state: BookState): SharedStrings {
  if (!state.strings) {
    const part = workbookPart(state, "sharedStrings");
    state.strings = part ? readSharedStrings(partText(state.pkg, part.target)) : NO_STRINGS;
  }
  return state.strings;
}

export function xmlOf(state: BookState, sheet: SheetState): SheetPart {
  sheet.xml ??= splitSheet(partBytes(state.pkg, sheet.part), sheet.part);
  return sheet.xml;
}

/** Cells of a sheet, read at the first call. */
export function cellsOf(state: BookState, sheet: SheetState): SheetCells {
  if (!sheet.cells) {
    const { bytes, data, prefix } = xmlOf(state, sheet);
    const context = { strings: stringsOf(state).texts, date1904: state.date1904, prefix };
    try {
      sheet.cells = readCells(bytes, data.inner, data.innerEnd, context);
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      throw new BookError(error.code, `${sheet.part}: ${error.message}`);
    }
  }
  return sheet.cells;
}

function findWorkbook(pkg: Package): string {
  if (!hasPart(pkg, "[Content_Types].xml")) {
    throw new BookError("not-a-workbook", "a zip container, but no Office document");
  }
  const main = relationships(pkg, "").find((relation) => relation.type === "officeDocument");
  if (main?.strict) throw new BookError("strict-ooxml", "saved as Strict Open XML");
  if (!main || !hasPart(pkg, main.target)) {
    throw new BookError("not-a-workbook", "the container has no workbook part");
  }
  const type = contentType(pkg, main.target) ?? "";
  if (!/(spreadsheetml|ms-excel).*main\+xml$/.test(type)) {
    throw new BookError("not-a-workbook", `the main part is "${type}"`);
  }
  return main.target;
}

function readSheets(pkg: Package, workbook: string): SheetState[] {
  const text = partText(pkg, workbook);
  const found: SheetState[] = [];
  for (const element of sheetElements(pkg, workbook)) {
    const attributes = attributesOf(text, element);
    const relation = relationshipById(pkg, workbook, relationId(attributes));
    // Chart, dialog and macro sheets have no cells to speak of; they stay as they are.
    if (relation.type !== "worksheet") continue;
    const state = attributes.state;
    found.push({
      id: Number(attributes.sheetId),
      name: attributes.name ?? "",
      part: relation.target,
      relation: relation.id,
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    });
  }
  if (!found.length) throw new BookError("not-a-workbook", "the workbook has no worksheet");
  return found;
}
