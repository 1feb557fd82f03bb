import { edgeIn } from "./readConditions";
import { factsIn, needed, rowsByOwner, textOf, type PartReading } from "./readParts";
import {
  compact,
  complain,
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

/** The tiers with their rhythms. */
export function readTiers(part: PartReading, at: string): readonly JsonObject[] {
  const { reading, section } = part;
  const rows = rowsOf(section("tiers"));
  const keys = ["label", "name", "color", "treatment", "source"];
  const found = rows.map((row, i) => members(reading, row, `${at}[${i}]`, keys));
  const labels = found.map(({ label }) => textOf(label));
  const rhythms = rowsByOwner(part, section("rhythms"), "tier", labels);
  return found.map((tier, i) => {
    const place = `${at}[${i}]`;
    const [name] = textOf(tier.label);
    const own = rhythms[i].filter((row) => read(reading, row, "which") !== "also");
    for (const row of own.slice(1))
      complain(reading, "repeated-name", placeOf(row, "tier"), { name });
    const also = rhythms[i].filter((row) => read(reading, row, "which") === "also");
    return compact({
      ...tier,
      name: tier.name ?? (name === undefined ? undefined : { zh: name, en: name }),
      source: tier.source ?? "assumed",
      cadence: own.length === 0 ? undefined : rhythmIn(part, own[0], `${place}.cadence`),
      alsoEvery:
        also.length === 0
          ? undefined
          : also.map((row, a) => rhythmIn(part, row, `${place}.alsoEvery[${a}]`)),
    });
  });
}

function rhythmIn(part: PartReading, row: SheetRow, at: string): JsonObject {
  const { reading, conditions } = part;
  const rhythm = members(reading, row, at, ["every", "unit", "source", "note"]);
  const when = read(reading, row, "when");
  return compact({
    ...rhythm,
    source: rhythm.source ?? "assumed",
    when:
      typeof when === "string"
        ? conditions.of(when, placeOf(row, "when"), `${at}.when`)
        : undefined,
  });
}

/** How tiers are given; `labels`: the tiers in their order, which cuts must follow. */
export function readDecide(
  part: PartReading,
  at: string,
  labels: readonly string[]
): JsonObject | undefined {
  const { reading, section } = part;
  const found = section("decide");
  if (found !== undefined) reading.places.set(at, found.title);
  const facts = factsIn(reading, "decide", found, at);
  const rows = rowsOf(section("rules"));
  switch (facts.by) {
    case "score":
      return { by: "score", cuts: cutsIn(part, rows, at, labels) };
    case "conditions":
      return {
        by: "conditions",
        rules: rows.map((row, r) => tierRule(part, row, `${at}.rules[${r}]`)),
      };
    case "label":
      return compact({ by: "label", formula: facts.formula, needs: facts.needs });
    default:
      return compact({ by: facts.by });
  }
}

function cutsIn(
  part: PartReading,
  rows: readonly SheetRow[],
  at: string,
  labels: readonly string[]
): readonly JsonObject[] {
  const { reading } = part;
  reading.places.set(
    `${at}.cuts`,
    rows.length === 0 ? { row: 0, column: 0 } : placeOf(rows[0], "tier")
  );
  const cuts = rows.filter((row) => needed(part, row, "relation") !== "otherwise");
  return cuts.map((row, i) => {
    const cell = placeOf(row, "amount");
    reading.places.set(`${at}.cuts[${i}]`, cell);
    const tier = read(reading, row, "tier");
    // Cuts stand beside the tiers in their order: the first is that of the best tier.
    if (typeof tier === "string" && tier !== labels[i])
      complain(reading, "wrong-order", placeOf(row, "tier"), {
        value: tier,
        expected: labels[i] ?? "",
      });
    const relation = read(reading, row, "relation");
    const raw = rawOf(reading, row, "amount");
    if (raw === undefined) needed(part, row, "amount");
    if (raw === undefined || typeof relation !== "string") return {};
    return edgeIn(reading, relation, raw, cell);
  });
}

function tierRule(part: PartReading, row: SheetRow, at: string): JsonObject {
  const { reading, conditions } = part;
  const tier = members(reading, row, at, ["tier"]);
  if (needed(part, row, "relation") === "otherwise") return tier;
  const cell = placeOf(row, "amount");
  const raw = rawOf(reading, row, "amount");
  if (raw === undefined) {
    const missing: Json | undefined = needed(part, row, "amount");
    return compact({ ...tier, when: missing });
  }
  return compact({ ...tier, when: conditions.of(shown(raw), cell, `${at}.when`) });
}
