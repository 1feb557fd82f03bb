import { unitOf } from "./schemeParts";
import type { Column } from "../types";
import { readAmount } from "./cellText";
import type { FoundSection } from "./findSections";
import {
  compact,
  complain,
  headerOf,
  neededText,
  numberIn,
  placeOf,
  rawOf,
  read,
  readAs,
  rowsOf,
  shown,
  type Json,
  type JsonObject,
  type Reading,
  type SheetRow,
} from "./readRow";
import { nearestName } from "../../formula/nearest";
import type { CellPlace, ReadCell } from "./types";
import { plain } from "./words";

/** The conditions of a sheet by their names. */
export interface ConditionBook {
  /** The condition that a cell names, as a part of the document at a place of the scheme. */
  readonly of: (name: string, from: CellPlace, at: string) => Json | undefined;
  /** Says which rows nothing refers to. */
  readonly sayUnused: () => void;
}

export function conditionBook(
  reading: Reading,
  section: FoundSection | undefined,
  columns: readonly Partial<Column>[]
): ConditionBook {
  const rows = new Map<string, SheetRow>();
  const used = new Set<string>();
  for (const row of rowsOf(section)) {
    const id = neededText(reading, row, "id");
    if (id === undefined) continue;
    if (rows.has(plain(id))) complain(reading, "repeated-name", placeOf(row, "id"), { name: id });
    else rows.set(plain(id), row);
  }
  const build = (id: string, row: SheetRow, at: string): Json | undefined => {
    used.add(id);
    return conditionIn({ reading, row, at, columns }, (at) =>
      childrenOf(id, rows).map(([child, its], i) => build(child, its, at(i)) ?? null)
    );
  };
  return {
    of: (name, from, at) => {
      const id = plain(name);
      const row = rows.get(id);
      reading.places.set(at, from);
      if (row !== undefined) return build(id, row, at);
      const names = [...rows.values()].map((its) => shown(rawOf(reading, its, "id")));
      const nearest = nearestName(name, names) ?? "";
      return complain(reading, "unknown-reference", from, { name, nearest });
    },
    sayUnused: () => {
      for (const [id, row] of rows)
        if (!used.has(id))
          complain(
            reading,
            "unused-row",
            placeOf(row, "id"),
            { name: shown(rawOf(reading, row, "id")) },
            "warning"
          );
    },
  };
}

/** 定级 A类.1, 定级 A类.2 … in the order of their numbers. */
function childrenOf(id: string, rows: ReadonlyMap<string, SheetRow>) {
  return [...rows]
    .flatMap(([name, row]) => {
      const number = name.startsWith(`${id}.`) ? name.slice(id.length + 1) : "";
      return /^\d+$/.test(number) ? [{ name, row, number: Number(number) }] : [];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ name, row }) => [name, row] as const);
}

interface Place {
  readonly reading: Reading;
  readonly row: SheetRow;
  readonly at: string;
  readonly columns: readonly Partial<Column>[];
}

type Children = (at: (index: number) => string) => readonly Json[];

function conditionIn(place: Place, children: Children): Json | undefined {
  const { reading, row, at } = place;
  reading.places.set(at, placeOf(row, "id"));
  const relation = read(reading, row, "relation");
  if (relation === undefined) return missing(place, "relation");
  if (relation === "all") return { all: children((i) => `${at}.all[${i}]`) };
  if (relation === "any") return { any: children((i) => `${at}.any[${i}]`) };
  if (relation === "not") return notOf(place, children);
  if (relation === "formula") {
    reading.places.set(`${at}.formula`, placeOf(row, "formula"));
    return { formula: read(reading, row, "formula") };
  }
  reading.places.set(`${at}.column`, placeOf(row, "column"));
  const column = neededText(reading, row, "column");
  if (column === undefined) return undefined;
  return statementIn(place, String(relation), column);
}

/** What stands below "not" holds in none of its lines: one line is its own negation. */
function notOf(place: Place, children: Children): Json | undefined {
  const { at } = place;
  const inner = children(() => `${at}.not`);
  if (inner.length === 1) return { not: inner[0] };
  return inner.length === 0 ? missing(place, "id") : { not: { any: inner } };
}

function missing({ reading, row }: Place, key: string): undefined {
  return complain(reading, "missing-value", placeOf(row, key), {
    header: headerOf(row, key, reading),
  });
}

function statementIn(place: Place, relation: string, column: string): Json | undefined {
  const { reading, row, at } = place;
  if (relation === "given" || relation === "missing")
    return { column, given: relation === "given" };
  reading.places.set(`${at}.blank`, placeOf(row, "blank"));
  const blank = read(reading, row, "blank");
  if (relation === "yes" || relation === "no")
    return compact({ column, blank, yes: relation === "yes" });
  const raw = rawOf(reading, row, "value");
  const cell = placeOf(row, "value");
  if (raw === undefined && relation !== "isOneOf") return missing(place, "value");
  const member = relation;
  reading.places.set(`${at}.${member}`, cell);
  if (relation === "is")
    return compact({ column, blank, is: readAs(reading, "text", raw ?? "", cell) });
  if (relation === "isOneOf")
    return compact({ column, blank, isOneOf: readAs(reading, "texts", raw ?? "", cell) });
  if (relation === "topPercent") {
    const topPercent = numberIn(reading, raw ?? "", cell);
    return compact({ column, blank, topPercent, within: read(reading, row, "within") });
  }
  checkUnit(reading, row, column, place.columns);
  return compact({ column, blank, ...edgeIn(reading, relation, raw ?? "", cell) });
}

/** An edge: a number, or another column in brackets. */
export function edgeIn(
  reading: Reading,
  relation: string,
  raw: ReadCell,
  cell: CellPlace
): JsonObject {
  const other = typeof raw === "string" ? readAmount(raw) : undefined;
  const amount = typeof other === "object" ? { ...other } : numberIn(reading, raw, cell);
  return { [relation]: amount };
}

/** The unit beside a number must be that of its column: nobody converts one of the two. */
export function checkUnit(
  reading: Reading,
  row: SheetRow,
  column: string,
  columns: readonly Partial<Column>[]
): void {
  const unit = read(reading, row, "unit");
  const known = columns.some(({ name }) => name === column);
  const expected = unitOf(columns as readonly Column[], column) ?? "";
  if (typeof unit !== "string" || !known || plain(unit) === plain(expected)) return;
  complain(reading, "unit-differs", placeOf(row, "unit"), { unit, column, expected });
}
