import { fieldNamed } from "./layout";
import { SECTION_IDS, sectionOf, type Field, type SectionId } from "./sections";
import { withoutNumber } from "./sheetTexts";
import type { CellPlace, ReadCell, ReadCells, SheetLanguage, SheetProblem } from "./types";
import { plain } from "./words";

/** A field of a section with the columns it stands in. */
export interface FoundField {
  readonly field: Field;
  /** Of a text in one language only: `own`. */
  readonly columns: Readonly<Partial<Record<"own" | "zh" | "en", number>>>;
}

/** A section as it stands on the sheet, wherever that is. */
export interface FoundSection {
  readonly id: SectionId;
  readonly scope: string | undefined;
  readonly title: CellPlace;
  readonly fields: ReadonlyMap<string, FoundField>;
  /** Rows that hold something in a field. */
  readonly rows: readonly number[];
}

export interface FoundSheet {
  readonly sections: readonly FoundSection[];
  readonly language: SheetLanguage;
  readonly problems: readonly SheetProblem[];
}

export const isBlank = (cell: ReadCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

interface Title {
  readonly id: SectionId;
  readonly scope: string | undefined;
  readonly place: CellPlace;
  readonly language: SheetLanguage;
}

/** Finds the sections by their titles and the fields by their headers, in whatever order they stand. */
export function findSections({ values }: ReadCells): FoundSheet {
  const titles = values.flatMap((row, r): readonly Title[] => {
    const title = titleIn(row, r);
    return title === undefined ? [] : [title];
  });
  const chinese = titles.filter(({ language }) => language === "zh-CN").length;
  const language = chinese * 2 >= titles.length ? "zh-CN" : "en-US";
  const problems: SheetProblem[] = [];
  const seen = new Set<string>();
  const sections = titles.flatMap((title, i): readonly FoundSection[] => {
    const end = titles[i + 1]?.place.row ?? values.length;
    const key = `${title.id} ${title.scope ?? ""}`;
    if (seen.has(key)) {
      const params = { section: titleText(title.id, language) };
      problems.push({ code: "repeated-section", cell: title.place, severity: "error", params });
      return [];
    }
    seen.add(key);
    if (title.id === "signatures") return [];
    return [sectionAt(values, title, end, language, problems)];
  });
  return { sections, language, problems };
}

export const titleText = (id: SectionId, language: SheetLanguage) =>
  sectionOf(id).title[language === "zh-CN" ? 0 : 1];

/** Whether a scheme sheet begins in these cells: its first section does. */
export const isSchemeSheet = (values: readonly (readonly unknown[])[]): boolean =>
  values.some((row, r) => titleIn(row as readonly ReadCell[], r)?.id === "head");

/** A title stands first in its row, with a number before it; besides it at most the option it is for. */
function titleIn(row: readonly ReadCell[], r: number): Title | undefined {
  const column = row.findIndex((cell) => !isBlank(cell));
  const first = row[column];
  if (typeof first !== "string") return undefined;
  const text = withoutNumber(first);
  if (text === undefined) return undefined;
  const id = SECTION_IDS.find((one) =>
    sectionOf(one).title.some((title) => plain(title) === plain(text))
  );
  if (id === undefined) return undefined;
  const language = plain(sectionOf(id).title[0]) === plain(text) ? "zh-CN" : "en-US";
  const others = row.slice(column + 1).filter((cell) => !isBlank(cell));
  const scope = others.find((cell): cell is string => typeof cell === "string" && /.=./.test(cell));
  return { id, scope: scope?.trim(), place: { row: r, column }, language };
}

function sectionAt(
  values: ReadCells["values"],
  { id, scope, place }: Title,
  end: number,
  language: SheetLanguage,
  problems: SheetProblem[]
): FoundSection {
  const filled = Array.from({ length: end - place.row - 1 }, (_, i) => place.row + 1 + i).filter(
    (r) => values[r].some((cell) => !isBlank(cell))
  );
  // A person's note may stand between the title and the headers.
  const head = filled.findIndex((r) => fieldsIn(id, values[r]).size >= FEWEST_HEADERS);
  const fields = head < 0 ? new Map<string, FoundField>() : fieldsIn(id, values[filled[head]]);
  for (const { key, header, isRequired } of sectionOf(id).fields)
    if (isRequired === true && !fields.has(key)) {
      const params = {
        section: titleText(id, language),
        header: header[language === "zh-CN" ? 0 : 1],
      };
      problems.push({ code: "missing-header", cell: place, severity: "error", params });
    }
  const columns = [...fields.values()].flatMap((field) => Object.values(field.columns));
  const rows = filled.slice(head + 1).filter((r) => columns.some((c) => !isBlank(values[r][c])));
  return { id, scope, title: place, fields, rows };
}

/** One may be a word of the person's own that happens to be a header. */
const FEWEST_HEADERS = 2;

function fieldsIn(id: SectionId, row: readonly ReadCell[]): Map<string, FoundField> {
  const found = new Map<string, FoundField>();
  row.forEach((cell, column) => {
    if (typeof cell !== "string" || cell.trim() === "") return;
    const named = fieldNamed(id, cell);
    if (named === undefined) return;
    const { field, spoken = "own" } = named;
    const columns = found.get(field.key)?.columns ?? {};
    // A column of the user's own may bear the same header: the first one counts.
    if (columns[spoken] !== undefined) return;
    found.set(field.key, { field, columns: { ...columns, [spoken]: column } });
  });
  return found;
}
