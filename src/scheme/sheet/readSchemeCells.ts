import { checkScheme } from "../checkScheme";
import type { SchemeProblem } from "../problems";
import { parseScheme } from "../shape";
import { findSections, titleText, type FoundSection, type FoundSheet } from "./findSections";
import { readColumns } from "./readColumns";
import { conditionBook } from "./readConditions";
import { readCriteria } from "./readCriteria";
import { factsIn, textOf, type PartReading } from "./readParts";
import { compact, complain, type JsonObject, type Reading } from "./readRow";
import { readRest } from "./readRest";
import { readDecide, readTiers } from "./readTiers";
import { readWorkings } from "./readWorkings";
import { SECTION_IDS, sectionOf, type SectionId } from "./sections";
import type { CellPlace, ReadCells, SchemeReading, SheetProblem } from "./types";
import { plain } from "./words";

/** The scheme that stands in the cells of a sheet or a range; or everything that is wrong, by cell. */
export function readSchemeCells(cells: ReadCells): SchemeReading {
  const found = findSections(cells);
  const first = { row: 0, column: 0 };
  if (!found.sections.some(({ id }) => id === "head" || id === "columns"))
    return {
      problems: [{ code: "no-scheme-sheet", cell: first, severity: "error", params: {} }],
    };
  const { language } = found;
  const problems = [...found.problems];
  const reading: Reading = { cells, language, problems, places: new Map() };
  const document = documentOf(reading, found);
  const cellOf = placeFinder(reading.places, first);
  const parsed = parseScheme(document);
  const errors = problems.filter(({ severity }) => severity === "error");
  if ("problems" in parsed)
    return { problems: [...errors, ...unsaid(parsed.problems, cellOf, errors)] };
  const checked = checkScheme(parsed.scheme);
  const broken = checked.filter(({ severity }) => severity === "error");
  const all = [...errors, ...unsaid(broken, cellOf, errors)];
  if (all.length > 0)
    return { problems: all, ...(errors.length === 0 && { draft: parsed.scheme }) };
  const warnings = [...problems, ...checked.map((problem) => schemeProblem(problem, cellOf))];
  return { scheme: parsed.scheme, cellOf, warnings };
}

/** Problems of the scheme in rows of which nothing has been said yet: the others mostly follow from it. */
const unsaid = (
  found: readonly SchemeProblem[],
  cellOf: (place: string) => CellPlace,
  said: readonly SheetProblem[]
): readonly SheetProblem[] =>
  found
    .map((problem) => schemeProblem(problem, cellOf))
    .filter(
      ({ cell, scheme }) =>
        !said.some((one) => one.cell.row === cell.row) &&
        // What is missing since it could not be read has been said where it stands.
        !(said.length > 0 && scheme !== undefined && MISSING.has(scheme.code))
    );

const MISSING: ReadonlySet<SchemeProblem["code"]> = new Set(["missing-member", "missing-choice"]);

const schemeProblem = (
  problem: SchemeProblem,
  cellOf: (place: string) => CellPlace
): SheetProblem => ({
  code: "scheme",
  cell: cellOf(problem.at),
  severity: problem.severity,
  params: problem.params,
  scheme: problem,
});

/** The cell of a place of the scheme, or of the nearest part around it that has one. */
function placeFinder(places: ReadonlyMap<string, CellPlace>, first: CellPlace) {
  return (place: string): CellPlace => {
    // A value of an option that spoils another part names that part in brackets.
    const inner = /^(.*) \((.*)\)$/s.exec(place);
    let rest = inner === null ? place : inner[2];
    for (;;) {
      const cell = places.get(rest);
      if (cell !== undefined) return cell;
      const shorter = rest.replace(/(?:\.[^.[\]]*|\[[^[\]]*\])$/s, "");
      if (shorter === rest || shorter === "") return first;
      rest = shorter;
    }
  };
}

const ALWAYS: readonly SectionId[] = SECTION_IDS.filter(
  (id) => sectionOf(id).isAlways === true && id !== "signatures"
);

function documentOf(reading: Reading, found: FoundSheet): JsonObject {
  const own = (id: SectionId) =>
    found.sections.find((section) => section.id === id && section.scope === undefined);
  const { parts, ...head } = factsIn(reading, "head", own("head"), "");
  checkParts(reading, found, textOf(parts).at(0));
  const columns = readColumns(
    {
      reading,
      section: own,
      columns: [],
      conditions: { of: () => undefined, sayUnused: () => undefined },
    },
    "columns"
  );
  const conditions = conditionBook(reading, own("conditions"), columns);
  const part: PartReading = { reading, section: own, columns, conditions };
  for (const section of found.sections) placeSection(reading, section);
  const workings = readWorkings(part, "workings");
  const criteria = readCriteria(part, "criteria");
  const tiers = readTiers(part, "tiers");
  const labels = tiers.flatMap(({ label }) => textOf(label));
  const document = compact({
    ...head,
    columns,
    workings: workings.length === 0 ? undefined : workings,
    criteria: criteria.length === 0 ? undefined : criteria,
    score: own("score") === undefined ? undefined : scoreOf(part, "score"),
    tiers,
    decide: readDecide(part, "decide", labels),
    ...readRest(part, (scope, at) => replaced(part, found, scope, at, labels)),
  });
  conditions.sayUnused();
  return document;
}

/** Problems of a whole part stand at its title. */
function placeSection(reading: Reading, { id, scope, title }: FoundSection): void {
  if (scope === undefined) reading.places.set(id === "gates" ? "gates" : id, title);
}

/** The first section lists all others: one that was deleted is missed. */
function checkParts(reading: Reading, found: FoundSheet, parts: string | undefined): void {
  const listed = (parts ?? "").split("、").map(plain);
  const ids = SECTION_IDS.filter(
    (id) =>
      ALWAYS.includes(id) || sectionOf(id).title.some((title) => listed.includes(plain(title)))
  );
  const cell = reading.places.get("parts") ?? { row: 0, column: 0 };
  for (const id of ids)
    if (!found.sections.some((section) => section.id === id && section.scope === undefined))
      complain(reading, "missing-section", cell, { section: titleText(id, reading.language) });
}

export function scoreOf({ reading, section }: PartReading, at: string): JsonObject | null {
  const found = section("score");
  const { method, outOf, unit, formula } = factsIn(reading, "score", found, at);
  if (found !== undefined) reading.places.set(at, found.title);
  if (method === "none") return null;
  const cell = reading.places.get(`${at}.method`) ?? found?.title ?? { row: 0, column: 0 };
  const header = (zh: string, en: string) => (reading.language === "zh-CN" ? zh : en);
  if (method === "formula" && formula === undefined)
    complain(reading, "missing-value", cell, { header: header("公式", "Formula") });
  if (method === "scaled" && outOf === undefined)
    complain(reading, "missing-value", cell, { header: header("满分", "Full marks") });
  return compact({
    formula: method === "formula" ? formula : undefined,
    outOf: method === "sum" ? undefined : outOf,
    unit,
  });
}

/** What a value of an option puts in the place of the scheme's own parts. */
function replaced(
  part: PartReading,
  found: FoundSheet,
  scope: string,
  at: string,
  labels: readonly string[]
): JsonObject {
  const section = (id: SectionId) =>
    found.sections.find((one) => one.id === id && plain(one.scope ?? "") === plain(scope));
  const its: PartReading = { ...part, section };
  const has = (id: SectionId) => section(id) !== undefined;
  const tiers = has("tiers") ? readTiers(its, `${at}.tiers`) : undefined;
  const order = tiers === undefined ? labels : tiers.flatMap(({ label }) => textOf(label));
  return compact({
    columns: has("columns") ? readColumns(its, `${at}.columns`) : undefined,
    workings: has("workings") ? readWorkings(its, `${at}.workings`) : undefined,
    criteria: has("criteria") ? readCriteria(its, `${at}.criteria`) : undefined,
    score: has("score") ? scoreOf(its, `${at}.score`) : undefined,
    tiers,
    decide: has("decide") ? readDecide(its, `${at}.decide`, order) : undefined,
  });
}
