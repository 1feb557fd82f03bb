import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialOf } from "../../src/formula/serial";
import type { Frame } from "../../src/formula/types";
import { cellAt, ERRORS, vectorOf, type Scalar, type Vector } from "../../src/formula/vector";

/** Seven customers with a tie, a blank, a text among numbers and an error: cases/list.tsv. */
export function exampleList(): Frame {
  const [header, ...rows] = readLines("list.tsv").map((line) => line.split("\t"));
  return frameOf(
    Object.fromEntries(header.map((name, c) => [name, rows.map((row) => readCell(row[c] ?? ""))]))
  );
}

/** A frame over columns of cells; today is 22 November 2026. */
export function frameOf(columns: Readonly<Record<string, readonly Scalar[]>>): Frame {
  const vectors = new Map<string, Vector>(
    Object.entries(columns).map(([name, cells]) => [name, vectorOf(cells)])
  );
  return {
    length: Object.values(columns)[0].length,
    asOf: serialOf(2026, 11, 22),
    order: [...vectors.keys()],
    column: (name) => vectors.get(name),
  };
}

export function readLines(file: string): readonly string[] {
  const text = readFileSync(join(__dirname, "cases", file), "utf8");
  return text.split(/\r?\n/).filter((line) => line !== "");
}

function readCell(text: string): Scalar {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const error = ERRORS.find((each) => each === text);
  if (error !== undefined) return { error };
  return Number.isNaN(Number(text)) ? text : Number(text);
}

/** Cells as a person writes them; 10 digits, so that the last bits of a double do not show. */
export function showCells(vector: Vector): string {
  return Array.from({ length: vector.length }, (_, row) => showCell(cellAt(vector, row))).join(
    " | "
  );
}

function showCell(cell: Scalar): string {
  if (cell === null) return "(blank)";
  if (typeof cell === "number") return String(Number(cell.toPrecision(10)));
  if (typeof cell === "string") return JSON.stringify(cell);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell.error;
}
