import { readNumber, readAmount } from "./cellText";
import { checkUnit, edgeIn } from "./readConditions";
import { needed, oneOf, rowsByOwner, textOf, wordingTexts, type PartReading } from "./readParts";
import {
  compact,
  complain,
  members,
  numberIn,
  placeOf,
  rawOf,
  read,
  readAs,
  rowsOf,
  shown,
  wordIn,
  type Json,
  type JsonObject,
  type SheetRow,
} from "./readRow";
import { keyOf, LIST_MAXIMUM, POINT_RELATIONS } from "./words";

const EDGES = ["atLeast", "above", "atMost", "below"];

const KEYS = ["name", "id", "max", "min", "decimals", "blank", "influenceable", "source", "note"];

/** Which lines each method has. */
const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  bands: [...EDGES, "otherwise"],
  choices: ["is"],
  yesno: ["yes", "no"],
  ratio: ["to"],
  "rank-step": ["from", "step"],
  deduct: ["from", "step"],
  manual: [],
  formula: ["formula"],
};

/** The criteria with their bands, options and special cases. */
export function readCriteria(part: PartReading, at: string): readonly JsonObject[] {
  const { reading, section } = part;
  const rows = rowsOf(section("criteria"));
  const found = rows.map((row, i) => members(reading, row, `${at}[${i}]`, KEYS));
  const owners = found.map(({ name, id }) => [...wordingTexts(name), ...textOf(id)]);
  const points = rowsByOwner(part, section("points"), "criterion", owners);
  return found.map((criterion, i) => {
    const place = { part, row: rows[i], points: points[i], at: `${at}[${i}]` };
    return compact({
      ...criterion,
      // A criterion that a person added has no code of its own.
      id: criterion.id ?? wordingTexts(criterion.name).at(0),
      source: criterion.source ?? "assumed",
      rule: ruleOf(place),
      unless: unlessOf(place),
    });
  });
}

interface Place {
  readonly part: PartReading;
  readonly row: SheetRow;
  readonly points: readonly SheetRow[];
  readonly at: string;
}

function ruleOf(place: Place): Json | undefined {
  const { part, row, at } = place;
  const { reading } = part;
  reading.places.set(`${at}.rule`, placeOf(row, "kind"));
  const kind = needed(part, row, "kind");
  if (typeof kind !== "string") return undefined;
  const lines = linesOf(place, [...RELATIONS[kind], "unless"]);
  if (kind === "formula") return formulaRule(place);
  reading.places.set(`${at}.rule.column`, placeOf(row, "column"));
  const column = readAs(
    reading,
    "text",
    rawOf(reading, row, "column") ?? "",
    placeOf(row, "column")
  );
  if (column === "") needed(part, row, "column");
  const own = { kind, column: column === "" ? undefined : column };
  return compact({ ...own, ...detailsOf(place, kind, lines) });
}

/** The criterion's lines; one whose relation its method does not have is told. */
function linesOf({ part, points }: Place, allowed: readonly string[]): readonly SheetRow[] {
  const { reading } = part;
  return points.filter((row) => {
    const raw = rawOf(reading, row, "relation");
    if (raw === undefined) return needed(part, row, "relation") !== undefined;
    return (
      wordIn(reading, POINT_RELATIONS, shown(raw), placeOf(row, "relation"), allowed) !== undefined
    );
  });
}

const relationIn = ({ part }: Place, row: SheetRow) =>
  keyOf(POINT_RELATIONS, shown(rawOf(part.reading, row, "relation")));

function detailsOf(place: Place, kind: string, lines: readonly SheetRow[]): JsonObject {
  const { part, row, at } = place;
  const { reading } = part;
  const bandRows = lines.filter((line) => EDGES.includes(relationIn(place, line) ?? ""));
  const points = (relation: string, member: string) => pointsOf(place, relation, member);
  reading.places.set(`${at}.rule.within`, placeOf(row, "within"));
  const within = read(reading, row, "within");
  switch (kind) {
    case "bands":
      return {
        bands: bandRows.map((line, b) => bandIn(place, line, `${at}.rule.bands[${b}]`)),
        otherwise: points("otherwise", "otherwise"),
      };
    case "choices":
      return { points: choicesOf(place, lines) };
    case "yesno":
      return { yes: points("yes", "yes"), no: points("no", "no") };
    case "ratio":
      return { to: referenceOf(place), within };
    case "manual":
      return {};
    default:
      return {
        from: points("from", "from"),
        step: points("step", "step"),
        ...(kind === "rank-step" && { within }),
      };
  }
}

function bandIn({ part, row }: Place, line: SheetRow, at: string): JsonObject {
  const { reading, columns } = part;
  const cell = placeOf(line, "value");
  reading.places.set(at, cell);
  reading.places.set(`${at}.points`, placeOf(line, "points"));
  checkUnit(reading, line, shown(rawOf(reading, row, "column")), columns);
  const raw = rawOf(reading, line, "value");
  if (raw === undefined) needed(part, line, "value");
  const relation = keyOf(POINT_RELATIONS, shown(rawOf(reading, line, "relation"))) ?? "";
  const edge = raw === undefined ? {} : edgeIn(reading, relation, raw, cell);
  return { ...edge, points: needed(part, line, "points") };
}

/** The points of the one line of a relation. */
function pointsOf({ part, points, at, row }: Place, relation: string, member: string) {
  const line = oneOf(part, points, relation);
  const place = line === undefined ? placeOf(row, "kind") : placeOf(line, "points");
  part.reading.places.set(`${at}.rule.${member}`, place);
  return line === undefined ? undefined : needed(part, line, "points");
}

function choicesOf({ part, at }: Place, lines: readonly SheetRow[]): JsonObject {
  const { reading } = part;
  const found: Record<string, Json> = {};
  for (const line of lines) {
    if (read(reading, line, "relation") !== "is") continue;
    const cell = placeOf(line, "value");
    const raw = rawOf(reading, line, "value");
    if (raw === undefined) needed(part, line, "value");
    const option = raw === undefined ? undefined : readAs(reading, "text", raw, cell);
    const points = needed(part, line, "points");
    if (typeof option !== "string" || points === undefined) continue;
    reading.places.set(`${at}.rule.points["${option}"]`, cell);
    reading.places.set(`${at}.rule.points.${option}`, cell);
    if (Object.hasOwn(found, option)) complain(reading, "repeated-name", cell, { name: option });
    else found[option] = points;
  }
  return found;
}

function referenceOf({ part, points, row, at }: Place): Json | undefined {
  const { reading, columns } = part;
  const line = oneOf(part, points, "to");
  reading.places.set(`${at}.rule.to`, placeOf(line ?? row, line ? "value" : "kind"));
  if (line === undefined) return undefined;
  const raw = rawOf(reading, line, "value");
  if (raw === undefined) return needed(part, line, "value");
  if (typeof raw === "string") {
    if (keyOf(LIST_MAXIMUM, raw) !== undefined) return "list-maximum";
    const amount = readAmount(raw);
    if (typeof amount === "object") return { ...amount };
    if (readNumber(raw) === undefined)
      return wordIn(reading, LIST_MAXIMUM, raw, placeOf(line, "value"));
  }
  checkUnit(reading, line, shown(rawOf(reading, row, "column")), columns);
  return numberIn(reading, raw, placeOf(line, "value"));
}

function formulaRule({ part, row, points, at }: Place): Json {
  const { reading } = part;
  const line = oneOf(part, points, "formula");
  reading.places.set(`${at}.rule.formula`, placeOf(line ?? row, line ? "formula" : "kind"));
  reading.places.set(`${at}.rule.needs`, placeOf(row, "column"));
  return compact({
    kind: "formula",
    formula: line === undefined ? undefined : needed(part, line, "formula"),
    needs: readAs(reading, "texts", rawOf(reading, row, "column") ?? "", placeOf(row, "column")),
  });
}

function unlessOf({ part, points, at }: Place): Json | undefined {
  const { reading, conditions } = part;
  const lines = points.filter(
    (line) => keyOf(POINT_RELATIONS, shown(rawOf(reading, line, "relation"))) === "unless"
  );
  if (lines.length === 0) return undefined;
  return lines.map((line, u) => {
    const place = `${at}.unless[${u}]`;
    const cell = placeOf(line, "value");
    reading.places.set(place, cell);
    reading.places.set(`${place}.points`, placeOf(line, "points"));
    const raw = rawOf(reading, line, "value");
    if (raw === undefined) needed(part, line, "value");
    const when = raw === undefined ? undefined : conditions.of(shown(raw), cell, `${place}.when`);
    return { when, points: needed(part, line, "points") };
  });
}
