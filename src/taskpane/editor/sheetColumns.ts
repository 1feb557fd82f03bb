import type { RegradePlan } from "../../excel/types";
import { resultColumns } from "../../excel/readingOptions";
import { formatKind } from "../../table/formatKind";
import { numberReader } from "../../table/readNumber";
import { cellsBelow } from "../../table/readList";
import { canRead } from "../../table/sampleValues";
import type { Column, Option } from "../../scheme/types";
import type { NewRuleKind } from "../../scheme/edit/types";

/** A column of the person's sheet that a criterion could read. */
export interface SheetColumn {
  readonly column: Column;
  /** How it would usually earn points. */
  readonly kind: NewRuleKind;
  /** Edges that part its numbers into bands of about as many customers each, highest first. */
  readonly edges: readonly number[];
}

/** More different texts than this are names or remarks, no options. */
const MOST_OPTIONS = 15;

/** The columns as the sheet names them, from left to right, without those we write. */
export function sheetColumns({ read, snapshot }: Pick<RegradePlan, "read" | "snapshot">) {
  const { list } = read;
  const ours = resultColumns(snapshot);
  const seen = new Set<string>();
  return list.headers.flatMap((header, i): SheetColumn[] => {
    const name = plainName(header);
    const place = list.firstColumn + i;
    if (name === "" || seen.has(name) || ours.includes(place)) return [];
    seen.add(name);
    const cells = cellsBelow(snapshot.cells, list, place);
    const kinds = cells.values.map((_, row) => formatKind(cells.format(row)));
    const texts = distinct(
      cells.values.map((value) => (typeof value === "object" ? "" : String(value).trim()))
    );
    if (texts.length === 0) return [];
    const isPercent = kinds.includes("percent");
    if (cells.values.some((value, row) => typeof value === "number" && kinds[row] === "date"))
      return [{ column: { name, type: "date" }, kind: "formula", edges: [] }];
    if (texts.every((text) => YES_NO.test(text)))
      return [{ column: { name, type: "yesno" }, kind: "yesno", edges: [] }];
    if (canRead(cells, numberReader({ header: undefined, scheme: undefined }))) {
      const scale = isPercent ? 100 : 1;
      const numbers = cells.values.flatMap((value) =>
        typeof value === "number" ? [value * scale] : []
      );
      const column: Column = { name, type: isPercent ? "percent" : "number" };
      return [{ column, kind: "bands", edges: evenEdges(numbers) }];
    }
    if (texts.length > MOST_OPTIONS) return [];
    const options = texts.map((value): Option => ({ value }));
    return [{ column: { name, type: "choice", options }, kind: "choices", edges: [] }];
  });
}

const YES_NO = /^(是|否|有|无|y|n|yes|no|true|false|√|×)$/i;

/** One line, and without the full stop that names of results have. */
const plainName = (header: string) => header.replace(/\s+/g, " ").replaceAll(".", "").trim();

const distinct = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ""))];

const BANDS = 4;

/** Rounded to two digits, as a person would set them. */
function evenEdges(numbers: readonly number[]): readonly number[] {
  if (numbers.length === 0) return [0];
  const sorted = [...numbers].sort((a, b) => b - a);
  const edges = Array.from({ length: BANDS }, (_, i) =>
    twoDigits(
      sorted[Math.min(sorted.length - 1, Math.floor(((i + 1) * sorted.length) / (BANDS + 1)))]
    )
  );
  return [...new Set(edges)].sort((a, b) => b - a);
}

const twoDigits = (value: number) => Number(value.toPrecision(2));
