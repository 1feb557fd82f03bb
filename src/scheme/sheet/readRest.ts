import { factsIn, textOf, type PartReading } from "./readParts";
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

/** Gates, results, dates, options and notes. */
export function readRest(
  part: PartReading,
  replaced: (scope: string, at: string) => JsonObject
): JsonObject {
  const { reading, section } = part;
  const followUp = section("followUp");
  return {
    gates: some(gatesIn(part)),
    outputs: some(outputsIn(part)),
    followUp:
      followUp === undefined ? undefined : factsIn(reading, "followUp", followUp, "followUp"),
    regrade: section("regrade") === undefined ? undefined : regradeIn(part),
    options: some(optionsIn(part, replaced)),
    ...notesIn(part),
  };
}

const some = (list: readonly JsonObject[]) => (list.length === 0 ? undefined : list);

function gatesIn({ reading, section, conditions }: PartReading): readonly JsonObject[] {
  return rowsOf(section("gates")).map((row, i) => {
    const at = `gates[${i}]`;
    const { id, when, reason } = members(reading, row, at, ["id", "when", "reason"]);
    const [name] = textOf(when);
    const condition =
      name === undefined ? undefined : conditions.of(name, placeOf(row, "when"), `${at}.when`);
    return compact({ id, when: condition, reason });
  });
}

function outputsIn({ reading, section }: PartReading): readonly JsonObject[] {
  return rowsOf(section("outputs")).map((row, i) => {
    const at = `outputs[${i}]`;
    const { name, id, column, formula, source, ...rest } = members(reading, row, at, [
      ...["name", "id", "type", "unit", "source", "column", "formula"],
    ]);
    reading.places.set(`${at}.value`, placeOf(row, column === undefined ? "formula" : "column"));
    const value = column === undefined ? { formula } : { column };
    const own = typeof name === "object" && name !== null && "zh" in name ? name.zh : undefined;
    return compact({ ...rest, name, id: id ?? own, source: source ?? "assumed", value });
  });
}

function regradeIn({ reading, section }: PartReading): JsonObject {
  const { every, unit, note } = factsIn(reading, "regrade", section("regrade"), "regrade");
  const rhythm = every === undefined && unit === undefined ? undefined : compact({ every, unit });
  return compact({ every: rhythm, note });
}

/** Values of one option stand in rows of the same code. */
function optionsIn(
  { reading, section }: PartReading,
  replaced: (scope: string, at: string) => JsonObject
): readonly JsonObject[] {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rowsOf(section("choices"))) {
    const [id] = textOf(read(reading, row, "id"));
    if (id === undefined) {
      complain(reading, "missing-value", placeOf(row, "id"), { header: "方案选项" });
      continue;
    }
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return [...groups].map(([id, rows], o) => {
    const at = `options[${o}]`;
    const { option } = members(reading, rows[0], at, ["option", "id"]);
    const values = rows.map((row, i) => {
      const place = `${at}.values[${i}]`;
      const { name, value } = members(reading, row, place, ["name", "value"]);
      reading.places.set(`${place}.id`, placeOf(row, "value"));
      const scope = `${id}=${String(value)}`;
      return compact({ id: value, name, set: replaced(scope, `${place}.set`) });
    });
    return compact({ id, name: option, values });
  });
}

function notesIn({ reading, section }: PartReading): JsonObject {
  let source: Json | undefined;
  const decisions = new Map<string, Record<string, Json>>();
  for (const row of rowsOf(section("notes"))) {
    const kind = read(reading, row, "kind");
    const text = read(reading, row, "text");
    if (kind === "source") {
      source = text;
      reading.places.set("source.note", placeOf(row, "text"));
    } else if (typeof kind === "string" && text !== undefined) {
      const key = String(read(reading, row, "number") ?? `row ${row.row}`);
      if (!decisions.has(key))
        reading.places.set(`decisions[${decisions.size}]`, placeOf(row, "text"));
      decisions.set(key, { ...decisions.get(key), [kind]: text });
    }
  }
  return {
    source: compact({ note: source }),
    decisions: decisions.size === 0 ? undefined : [...decisions.values()],
  };
}
