/**
 * The workbook file as the stand-in Excel, the workbench and the command line see it.
 * Rows and columns are 0-based everywhere in `book/` and `host/`; addresses like "B3" are for people.
 */

/** A cell value. Blank is null; an error is an object so that the text "#N/A" stays text. */
export type BookValue = number | string | boolean | null | { readonly error: string };

export interface BookCell {
  readonly value: BookValue;
  /** Formula without the leading "="; shared formulas are spelled out for each cell. */
  readonly formula?: string;
  /** Address of the spilled or array range this cell belongs to, when it is part of one. */
  readonly arrayRef?: string;
  /** The array is a dynamic one: it spills, where an array of the old kind was entered as a block. */
  readonly spills?: boolean;
  /** Index of the cell's format; see BookStyles. 0 is the default format. */
  readonly style: number;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What to change in a cell. Left-out members stay as they are; a value replaces a formula. */
export interface CellEdit {
  readonly value?: BookValue;
  /** Without "="; with `value` as its cached result, which is blank when a new formula has none. */
  readonly formula?: string;
  readonly style?: number;
}

export interface BookTable {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly style: string | undefined;
  readonly filtered: boolean;
  readonly filters: readonly FilterColumn[];
}

/** What one column is filtered by. */
export interface FilterColumn {
  /** From the filter's first column. */
  readonly column: number;
  /** Texts of the values that stay. */
  readonly values?: readonly string[];
  /** Comparisons that must hold, such as ">=5". */
  readonly custom?: { readonly criteria: readonly string[]; readonly and: boolean };
  /** Name of a filter of another kind: top10, dynamicFilter, colorFilter, iconFilter. */
  readonly other?: string;
}

export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB", theme colours already resolved. */
  readonly color?: string;
}

/** A cell format with theme colours resolved. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: Font;
  /** "#RRGGBB" of a solid fill. */
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly locked: boolean;
}

/** A differential format of a conditional format. */
export interface DiffFormat {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export type ConditionalRule =
  | { readonly type: "expression"; readonly formula: string }
  | { readonly type: "cellIs"; readonly operator: string; readonly formulas: readonly string[] }
  | { readonly type: "containsText"; readonly text: string; readonly formula: string }
  /** Kept as it is in the file; shown where the grid can. */
  | { readonly type: "other"; readonly xmlType: string; readonly xml: string };

export interface ConditionalFormat {
  /** Stable within this Book instance. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly format: DiffFormat | undefined;
}

/** What is left out stays as the file has it; formats of type "other" cannot be changed. */
export interface ConditionalChange {
  readonly rule?: ConditionalRule;
  readonly format?: DiffFormat;
  readonly stopIfTrue?: boolean;
}

export interface DataValidation {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator: string | undefined;
  readonly formula1: string | undefined;
  readonly formula2: string | undefined;
  readonly allowBlank: boolean;
  /** "stop" rejects, "warning" and "information" only ask. */
  readonly errorStyle: string;
  readonly showError: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Index in Book.sheets of the sheet the name is local to; undefined for the whole workbook. */
  readonly localSheet?: number;
  /** Without "=". */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export interface Protection {
  readonly protected: boolean;
  /** Raw attribute values of sheetProtection. */
  readonly options: Readonly<Record<string, string>>;
}

/** How a sheet is printed; members that are left out stay as the file has them. */
export interface PageSetup {
  readonly orientation?: string;
  /** 9 is A4. */
  readonly paperSize?: number;
  /** Pages side by side and below each other; 0: as many as it takes. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly gridLines?: boolean;
  readonly centered?: boolean;
  /** With the codes of the file: &L left, &C centre, &R right. */
  readonly header?: string;
  readonly footer?: string;
}

/** One worksheet. Reads parse the sheet once; edits are kept and written by Book.save. */
export interface BookSheet {
  /** Stable id for the lifetime of the file: the sheetId of workbook.xml. */
  readonly id: number;
  readonly name: string;
  /** Formulas and names that point to the sheet follow. */
  rename(name: string): void;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Smallest area that holds every cell with a value, formula or format; null when empty. */
  usedArea(valuesOnly: boolean): Area | null;
  cell(row: number, column: number): BookCell;
  /** What is made of the values of an area's cells, line by line; no formulas. */
  values<T>(area: Area, read: (value: BookValue) => T): T[][];
  /** The same of the cells' formats. */
  styles<T>(area: Area, read: (style: number) => T): T[][];
  /** Some cell of the area has a formula, or is filled by one. */
  holdsFormulas(area: Area): boolean;
  /** Where formulas stand, row by row; in a sheet of values that is quick to know. */
  formulaPlaces(area?: Area): readonly { readonly row: number; readonly column: number }[];
  /** Applies edits all at once; keys are unique cells. Never touches a cell that is not named. */
  edit(edits: Iterable<{ readonly row: number; readonly column: number } & CellEdit>): void;
  /** Lets the formula of a cell fill an area, as a dynamic array does; null takes the area back. */
  spill(row: number, column: number, area: Area | null): void;
  /** Puts `count` rows in before row `at`, or takes as many out (below 0), as a co-author does. */
  moveRows(at: number, count: number): void;
  readonly merges: readonly Area[];
  readonly tables: readonly BookTable[];
  addTable(area: Area, name: string, style?: string): BookTable;
  /** Grows or shrinks a table; new header cells are written as the sheet holds them. */
  resizeTable(id: number, area: Area): void;
  readonly conditionalFormats: readonly ConditionalFormat[];
  addConditionalFormat(
    areas: readonly Area[],
    rule: ConditionalRule,
    format: DiffFormat,
    stopIfTrue?: boolean
  ): ConditionalFormat;
  /** Changes a format where it stands: its id, areas and priority stay. */
  changeConditionalFormat(id: string, change: ConditionalChange): void;
  removeConditionalFormat(id: string): void;
  readonly validations: readonly DataValidation[];
  /** Allows only these texts, picked from a list in the cell, in an area that has no rule yet. */
  addListValidation(area: Area, source: readonly string[]): void;
  /** Allows only numbers in an area that has no rule yet. */
  addNumberValidation(area: Area, least: number, most: number): void;
  /** Takes all rules of the sheet away. */
  clearValidations(): void;
  readonly protection: Protection;
  /** Protects without a password; undefined takes protection away. */
  protect(options: Readonly<Record<string, string>> | undefined): void;
  readonly pageSetup: PageSetup;
  /** Changes what is given. */
  setPageSetup(change: PageSetup): void;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Keeps the first rows in sight; 0 lets them go. */
  freezeRows(rows: number): void;
  readonly autoFilter: {
    readonly area: Area;
    readonly active: boolean;
    readonly filters: readonly FilterColumn[];
  } | null;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  /** Width in characters of column 0; undefined when default. */
  columnWidth(column: number): number | undefined;
  /** Undefined: the sheet's standard width. */
  setColumnWidth(column: number, characters: number | undefined): void;
  /** Height in points; undefined when default. */
  rowHeight(row: number): number | undefined;
  /** Of a row whose cells were edited; `isOwn`: it does not follow the content from now on. */
  setRowHeight(row: number, points: number, isOwn: boolean): void;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  sheet(name: string): BookSheet | undefined;
  activeSheet: BookSheet;
  addSheet(name: string): BookSheet;
  removeSheet(id: number): void;
  readonly date1904: boolean;
  /** Sheets can neither be added, removed, renamed nor moved. */
  readonly structureProtected: boolean;
  format(style: number): CellFormat;
  /** Index of a format like `base` but with `change`; adds it to the file when it is new. */
  styleLike(base: number, change: Partial<CellFormat>): number;
  readonly names: readonly DefinedName[];
  /** Adds a name or replaces the one of the same name and scope. */
  setName(name: DefinedName): void;
  removeName(name: string, localSheet?: number): void;
  /** Custom XML data parts (customXml/itemN.xml), by an id that is stable in this instance. */
  readonly customXml: readonly { readonly id: string; readonly xml: string }[];
  addCustomXml(xml: string): string;
  setCustomXml(id: string, xml: string): void;
  removeCustomXml(id: string): void;
  /** Spells the formulas that are set from now on differently in the file. */
  spellFormulas(formulaText: (formula: string) => string): void;
  /** Names of the package parts that save() would write anew, for reports and tests. */
  changedParts(): readonly string[];
  /** The whole file; parts that were not touched keep their compressed bytes. */
  save(): Uint8Array;
  /** The same; `deflater` gives raw deflate data of a part, from other threads if it likes. */
  saveWith(deflater: (content: Uint8Array) => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** Why a file cannot be opened; the sentence is made by whoever speaks to a person. */
export class BookError extends Error {
  constructor(
    readonly code:
      | "not-a-zip"
      | "encrypted"
      | "not-a-workbook"
      | "strict-ooxml"
      | "zip64"
      | "damaged"
      | "old-xls",
    detail: string
  ) {
    super(detail);
    this.name = "BookError";
  }
}
