import { readValue } from "./cellText";
import { checkUnit, edgeIn } from "./readConditions";
import { needed, oneOf, rowsByOwner, textOf, type PartReading } from "./readParts";
import {
  compact,
  complain,
  headerOf,
  members,
  placeOf,
  rawOf,
  read,
  rowsOf,
  shown,
  type Json,
  type JsonObject,
  type SheetRow,
} from "./readRow";

const EDGES = ["atLeast", "above", "atMost", "below"];

/** Intermediate results with the values they can have. */
export function readWorkings(part: PartReading, at: string): readonly JsonObject[] {
  const { reading, section } = part;
  const rows = rowsOf(section("workings"));
  const found = rows.map((row, i) =>
    members(reading, row, `${at}[${i}]`, ["name", "kind", "note"])
  );
  const names = found.map(({ name }) => textOf(name));
  const values = rowsByOwner(part, section("values"), "working", names);
  return found.map((working, i) =>
    compact({
      ...working,
      ...ruleOf(part, { row: rows[i], values: values[i], at: `${at}[${i}]` }, working.kind),
    })
  );
}

interface Place {
  readonly row: SheetRow;
  readonly values: readonly SheetRow[];
  readonly at: string;
}

function ruleOf(part: PartReading, place: Place, kind: Json | undefined): JsonObject {
  const { reading } = part;
  const { row, values, at } = place;
  switch (kind) {
    case "formula":
      return { formula: formulaOf(part, place) };
    case "quantile":
      return members(reading, row, at, ["column", "bins", "best", "margin"]);
    case "choose":
      return {
        rules: valueRows(part, values, ["when"]).map((its, r) =>
          ruleIn(part, its, `${at}.rules[${r}]`)
        ),
        otherwise: otherwiseOf(part, place),
      };
    case "bands":
      return {
        ...members(reading, row, at, ["column"]),
        bands: valueRows(part, values, EDGES).map((its, b) =>
          bandIn(part, its, `${at}.bands[${b}]`, shown(rawOf(reading, row, "column")))
        ),
        otherwise: otherwiseOf(part, place),
      };
    case "quota":
      return quotaOf(part, place);
    default:
      return members(reading, row, at, ["column", "within"]);
  }
}

function formulaOf(part: PartReading, { row, values, at }: Place): Json | undefined {
  const found = oneOf(part, values, "formula");
  part.reading.places.set(`${at}.formula`, placeOf(found ?? row, found ? "formula" : "kind"));
  return found === undefined ? undefined : needed(part, found, "formula");
}

/** The rows of these relations; others that do not fit the method are told. */
function valueRows(part: PartReading, rows: readonly SheetRow[], relations: readonly string[]) {
  const { reading } = part;
  return rows.filter((row) => {
    const relation = read(reading, row, "relation");
    if (relation === undefined && rawOf(reading, row, "relation") === undefined)
      needed(part, row, "relation");
    if (typeof relation !== "string" || relation === "otherwise") return false;
    if (relations.includes(relation)) return true;
    const value = shown(rawOf(reading, row, "relation"));
    return complain(reading, "wrong-order", placeOf(row, "relation"), { value }) ?? false;
  });
}

function ruleIn(part: PartReading, row: SheetRow, at: string): JsonObject {
  const { reading, conditions } = part;
  const name = needed(part, row, "amount");
  reading.places.set(at, placeOf(row, "amount"));
  const when =
    name === undefined
      ? undefined
      : conditions.of(shown(rawOf(reading, row, "amount")), placeOf(row, "amount"), `${at}.when`);
  return { when, value: valueOf(part, row, `${at}.value`) };
}

function bandIn(part: PartReading, row: SheetRow, at: string, column: string): JsonObject {
  const { reading, columns } = part;
  const cell = placeOf(row, "amount");
  reading.places.set(at, cell);
  checkUnit(reading, row, column, columns);
  const raw = rawOf(reading, row, "amount");
  if (raw === undefined) needed(part, row, "amount");
  const edge =
    raw === undefined ? {} : edgeIn(reading, String(read(reading, row, "relation")), raw, cell);
  return { ...edge, value: valueOf(part, row, `${at}.value`) };
}

function otherwiseOf(part: PartReading, { row, values, at }: Place): Json | undefined {
  const found = oneOf(part, values, "otherwise");
  part.reading.places.set(`${at}.otherwise`, placeOf(row, "name"));
  return found === undefined ? undefined : valueOf(part, found, `${at}.otherwise`);
}

/** A fixed value, another column, or a formula that stands in the column for long texts. */
function valueOf({ reading }: PartReading, row: SheetRow, at: string): Json | undefined {
  const raw = rawOf(reading, row, "value");
  const cell = placeOf(row, "value");
  reading.places.set(at, cell);
  if (typeof raw === "object" && raw !== null)
    return complain(reading, "error-value", cell, { value: raw.error });
  if (typeof raw === "number") return raw;
  if (raw !== undefined) {
    const value = readValue(shown(raw));
    return typeof value === "object" ? { ...value } : value;
  }
  const formula = read(reading, row, "formula");
  reading.places.set(`${at}.formula`, placeOf(row, "formula"));
  if (formula !== undefined) return { formula };
  return complain(reading, "missing-value", cell, { header: headerOf(row, "value", reading) });
}

function quotaOf(part: PartReading, { row, at }: Place): JsonObject {
  const { reading, conditions } = part;
  const refer = (key: string) => {
    const name = read(reading, row, key);
    reading.places.set(`${at}.${key}`, placeOf(row, key));
    return typeof name === "string"
      ? conditions.of(name, placeOf(row, key), `${at}.${key}`)
      : undefined;
  };
  const { percent, order = [] } = members(reading, row, at, ["percent", "order"]);
  return { when: refer("when"), of: refer("of"), percent, order };
}
