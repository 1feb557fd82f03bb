import { columnLetters } from "./address";
import type { ByteWriter } from "./byteWriter";
import { decode } from "./cellValue";
import type { ArrayRefs } from "./dynamicArrays";
import { encodeXString, escapeText } from "./escape";
import type { CellPlaces } from "./scanCells";
import { FORMULA, STYLE, VALUE, type SheetCells, type SheetRow } from "./sheetCells";

/** How what was set is spelled in the file. */
export interface CellTexts {
  /** Where the texts of new string cells stand in the shared strings. */
  readonly stringIndex: (text: string) => number;
  readonly formulaText: (formula: string) => string;
  readonly arrays: ArrayRefs;
  /** Marks a dynamic array; undefined when the file cannot. */
  readonly dynamicMark: number | undefined;
}

/** The rows of a sheet on their way to the file. */
export interface Patch extends CellTexts {
  readonly cells: SheetCells;
  readonly out: ByteWriter;
  readonly prefix: string;
}

/** `old` is the cell's place in the file; what is not touched is copied from there. */
export function writeCell(
  patch: Patch,
  row: SheetRow,
  column: number,
  old: CellPlaces | undefined
): void {
  const { cells, out, prefix } = patch;
  const { bytes } = cells;
  const mask = old ? (row.touched?.[column] ?? 0) : VALUE | FORMULA | STYLE;
  const value = row.values[column];
  const formula = mask & FORMULA ? row.formulas?.[column] : undefined;
  const keepsFormula = !(mask & FORMULA) && old !== undefined && old.formula >= 0;
  const isFormula = keepsFormula || formula !== undefined;
  const style = row.styles[column] ?? 0;
  // Piece by piece: to put them together first would take as long as all the rest.
  out.text(`<${prefix}c r="`);
  out.text(columnLetters(column));
  out.text(String(row.index + 1));
  out.text(style ? `" s="${style}"` : '"');
  if (old) out.text(keptAttributes(patch, old, mask));
  const array =
    typeof formula === "string" ? patch.arrays.get(`${row.index} ${column}`) : undefined;
  if (array?.dynamic && patch.dynamicMark) out.text(` cm="${patch.dynamicMark}"`);
  const isWritten = (mask & VALUE) !== 0 && value !== undefined && value !== null;
  if (isWritten) out.text(valueType(value, isFormula));
  out.text(">");
  if (typeof formula === "string") {
    const fills = array ? ` t="array" ref="${array.ref}"` : "";
    out.text(`<${prefix}f${fills}>${escapeText(patch.formulaText(formula))}</${prefix}f>`);
  }
  if (keepsFormula && old) out.copy(bytes, old.formula, old.formulaEnd);
  if (isWritten) {
    out.text(`<${prefix}v>`);
    out.text(valueText(value, isFormula, patch));
    out.text(`</${prefix}v>`);
  } else if (!(mask & VALUE) && old && old.content >= 0) {
    out.copy(bytes, old.content, old.contentEnd);
  }
  out.text(`</${prefix}c>`);
}

/**
 * cm (dynamic array flag) belongs to the formula, vm (linked data, pictures) to the value, t to the
 * value; anything else stays.
 */
function keptAttributes({ cells }: Patch, old: CellPlaces, mask: number): string {
  if (!old.others && (old.type < 0 || mask & VALUE)) return "";
  const tag = decode(cells.bytes, old.start, old.inner);
  let kept = "";
  for (const [, name = "", quoted = ""] of tag.matchAll(
    /\s([^\s=<>/]+)\s*=\s*("[^"]*"|'[^']*')/g
  )) {
    if (name === "r" || name === "s") continue;
    if (name === "cm" && mask & FORMULA) continue;
    if ((name === "t" || name === "vm") && mask & VALUE) continue;
    kept += ` ${name}=${quoted}`;
  }
  return kept;
}

type Written = NonNullable<SheetRow["values"][number]>;

function valueType(value: Written, isFormula: boolean): string {
  if (typeof value === "number") return "";
  if (typeof value === "string") return isFormula ? ' t="str"' : ' t="s"';
  return typeof value === "boolean" ? ' t="b"' : ' t="e"';
}

function valueText(value: Written, isFormula: boolean, { stringIndex }: Patch): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "object") return escapeText(value.error);
  return isFormula ? escapeText(encodeXString(value)) : String(stringIndex(value));
}
