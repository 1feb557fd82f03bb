import {
  compact,
  complain,
  members,
  placeOf,
  read,
  rowsOf,
  type Json,
  type JsonObject,
  type SheetRow,
} from "./readRow";
import { needed, rowsByOwner, textOf, type PartReading } from "./readParts";

const KEYS = [
  "name",
  "type",
  "unit",
  "periods",
  "synonyms",
  "otherwise",
  "inverse",
  "influenceable",
  "role",
];

/** The input columns with their options. */
export function readColumns(part: PartReading, at: string): readonly JsonObject[] {
  const { reading, section } = part;
  const rows = rowsOf(section("columns"));
  const found = rows.map((row, i) => {
    const column = members(reading, row, `${at}[${i}]`, KEYS);
    return { row, column, range: rangeOf(part, i, at), earlier: read(reading, row, "earlier") };
  });
  const names = found.map(({ column }) => textOf(column.name));
  const options = rowsByOwner(part, section("options"), "column", names);
  const earlier = rowsByOwner(part, section("earlier"), "column", names);
  return found.map(({ column, range, earlier: label }, i) => {
    const its = options[i].map((row, o): JsonObject => {
      const place = `${at}[${i}].options[${o}]`;
      const option = members(reading, row, place, ["option", "synonyms"]);
      reading.places.set(`${place}.value`, placeOf(row, "option"));
      return compact({ value: option.option, synonyms: option.synonyms });
    });
    return compact({
      ...column,
      range,
      options: its.length === 0 ? undefined : its,
      earlier: earlier[i].length === 0 ? label : numbersOf(part, earlier[i], `${at}[${i}].earlier`),
    });
  });
}

/** Both ends, or none. */
function rangeOf(part: PartReading, index: number, at: string): Json | undefined {
  const { reading, section } = part;
  const row = rowsOf(section("columns"))[index];
  const low = read(reading, row, "low");
  const high = read(reading, row, "high");
  reading.places.set(`${at}[${index}].range`, placeOf(row, "low"));
  if (low === undefined && high === undefined) return undefined;
  const ends = [low ?? needed(part, row, "low"), high ?? needed(part, row, "high")];
  return ends.every((end) => typeof end === "number") ? ends : undefined;
}

function numbersOf(part: PartReading, rows: readonly SheetRow[], at: string): JsonObject {
  const { reading } = part;
  const found: Record<string, Json> = {};
  for (const row of rows) {
    const tier = needed(part, row, "tier");
    const number = needed(part, row, "number");
    if (typeof tier !== "string" || number === undefined) continue;
    reading.places.set(at, placeOf(row, "tier"));
    if (Object.hasOwn(found, tier))
      complain(reading, "repeated-name", placeOf(row, "tier"), { name: tier });
    else found[tier] = number;
  }
  return found;
}
