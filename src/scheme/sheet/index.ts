export { isSchemeSheet } from "./findSections";
export { readSchemeCells } from "./readSchemeCells";
export { writeSchemeCells } from "./writeSchemeCells";
export type {
  CellLook,
  CellPlace,
  ReadCell,
  ReadCells,
  SchemeCell,
  SchemeCells,
  SchemeReading,
  SheetLanguage,
  SheetProblem,
  SheetProblemCode,
} from "./types";
