import { nearestName } from "../../formula/nearest";
import type { Column } from "../types";
import type { FoundSection } from "./findSections";
import { factsOf, isLong, type FactSection } from "./facts";
import type { ConditionBook } from "./readConditions";
import {
  complain,
  headerOf,
  neededText,
  placeOf,
  rawOf,
  read,
  readAs,
  rowsOf,
  type Json,
  type JsonObject,
  type Reading,
  type SheetRow,
} from "./readRow";
import type { SectionId } from "./sections";
import { plain } from "./words";

/** What the readers of the sections share. */
export interface PartReading {
  readonly reading: Reading;
  readonly conditions: ConditionBook;
  /** The scheme's own columns, for the units beside numbers. */
  readonly columns: readonly Partial<Column>[];
  /** A section by its id: that of the scheme, or that of an option's value. */
  readonly section: (id: SectionId) => FoundSection | undefined;
}

/** Rows that belong to something named in a section above them: bands to their criterion. */
export function rowsByOwner(
  { reading }: PartReading,
  section: FoundSection | undefined,
  key: string,
  owners: readonly (readonly string[])[]
): readonly (readonly SheetRow[])[] {
  const own = owners.map((): SheetRow[] => []);
  for (const row of rowsOf(section)) {
    const name = neededText(reading, row, key);
    if (name === undefined) continue;
    const exact = owners.findIndex((names) => names.includes(name));
    const at =
      exact >= 0
        ? exact
        : owners.findIndex((names) => names.some((one) => plain(one) === plain(name)));
    if (at >= 0) own[at].push(row);
    else {
      const nearest = nearestName(name, owners.flat()) ?? "";
      complain(reading, "unknown-reference", placeOf(row, key), { name, nearest });
    }
  }
  return own;
}

export const textOf = (value: Json | undefined): readonly string[] =>
  typeof value === "string" ? [value] : [];

/** Both languages of a wording. */
export const wordingTexts = (value: Json | undefined): readonly string[] =>
  typeof value === "object" && value !== null && "zh" in value && "en" in value
    ? [...textOf(value.zh), ...textOf(value.en)]
    : [];

/** The facts of a section by their keys; each remembers its cell. */
export function factsIn(
  reading: Reading,
  id: FactSection,
  section: FoundSection | undefined,
  at: string
): JsonObject {
  const facts = factsOf(id);
  const found: Record<string, Json> = {};
  for (const row of rowsOf(section)) {
    const item = rawOf(reading, row, "item");
    const key =
      typeof item === "string"
        ? Object.keys(facts).find((one) => facts[one].label.some((l) => plain(l) === plain(item)))
        : undefined;
    // Lines that a person added are notes.
    if (key === undefined) continue;
    const { kind } = facts[key];
    const column = isLong(facts[key]) ? "text" : "value";
    const place = placeOf(row, column);
    reading.places.set(at === "" ? key : `${at}.${key}`, place);
    const value =
      kind === "wording"
        ? read(reading, row, "text")
        : kind === "long"
          ? wordingTexts(read(reading, row, "text")).at(0)
          : readAs(reading, kind, rawOf(reading, row, "value") ?? null, place);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

/** The one row whose relation is this; a second one is told. */
export function oneOf(
  { reading }: PartReading,
  rows: readonly SheetRow[],
  relation: string
): SheetRow | undefined {
  const found = rows.filter((row) => read(reading, row, "relation") === relation);
  for (const row of found.slice(1))
    complain(reading, "repeated-name", placeOf(row, "relation"), {
      name: String(rawOf(reading, row, "relation")),
    });
  return found.at(0);
}

export function needed({ reading }: PartReading, row: SheetRow, key: string): Json | undefined {
  const value = read(reading, row, key);
  if (value !== undefined || rawOf(reading, row, key) !== undefined) return value;
  return complain(reading, "missing-value", placeOf(row, key), {
    header: headerOf(row, key, reading),
  });
}
