import { basename, extname } from "node:path";
import Papa from "papaparse";
import type { SheetCells } from "../table/types";
import type { Command } from "./parseCommand";
import { readBytes } from "./readInput";

/** A .csv as a sheet of text cells; UTF-8, or GBK as Excel in China saves it. */
export async function csvCells(file: string, language: Command["language"]): Promise<SheetCells> {
  const text = decoded(await readBytes(file, language));
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const width = Math.max(0, ...data.map((row) => row.length));
  const values = data.map((row) => Array.from({ length: width }, (_, i) => cell(row[i] ?? "")));
  return {
    sheet: basename(file, extname(file)),
    row: 0,
    column: 0,
    values,
    numberFormats: [],
    merges: [],
    date1904: false,
    tables: [],
  };
}

/** What Excel would make of a plain number in a .csv; everything else stays text. */
function cell(text: string): string | number {
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    return new TextDecoder("gb18030").decode(bytes);
  }
}
