import type { Scheme } from "../types";
import { textCell, textsCell } from "./cellText";
import type { Content, Entry, Part } from "./entries";
import { factEntries } from "./facts";
import { layoutOf, type LaidField } from "./layout";
import { schemeParts } from "./schemeParts";
import { PRINTED, SECTION_IDS, sectionOf } from "./sections";
import { SHEET_TEXTS, sectionTitle } from "./sheetTexts";
import type { CellLook, SchemeCell, SchemeCells, SheetLanguage } from "./types";
import { allWords, wordOf, YES_NO, type Dictionary } from "./words";

/** Widths in characters: A to H are printed, I is narrow, the rest holds codes and synonyms. */
const WIDTHS: readonly number[] = [18, 13, 18, 10, 9, 9, 8, 40, 2];
const WIDTH_BEHIND = 22;

/** The scheme as a block of cells that a person can read, edit, print and sign. */
export function writeSchemeCells(scheme: Scheme, language: SheetLanguage): SchemeCells {
  const texts = SHEET_TEXTS[language];
  const name = scheme.name[language === "zh-CN" ? "zh" : "en"];
  const parts = withContents(ordered(schemeParts(scheme, language)), language);
  const rows = [
    [cell(texts.title(name), "title")],
    [cell(texts.hint, "label")],
    ...parts.flatMap((part, i) => [[], ...partRows(part, i, language)]),
    ...signatureRows(parts.length, language),
  ];
  const width = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: width }, (_, c) => WIDTHS[c] ?? WIDTH_BEHIND);
  return {
    language,
    title: texts.sheetName(name),
    rows: rows.map((row) => [...row, ...blanks(width - row.length)]),
    widths,
    // Title and hint run over the cells beside them.
    lines: rows.map((row, r) => (r < FREE_ROWS ? 1 : linesOf(row, widths))),
    printed: PRINTED,
    headRows: 1,
  };
}

/** Rows on top whose text is not wrapped. */
const FREE_ROWS = 2;

/** What is not Latin is as wide as two characters. */
const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (character > "\u02ff" ? 2 : 1), 0);

/** Words are not cut, so that lines of Latin letters end early. */
const roomIn = (width: number, text: string) => (/[A-Za-z]{4}/.test(text) ? width - 2 : width);

/** As many lines as the fullest printed cell needs. */
const linesOf = (row: readonly SchemeCell[], widths: readonly number[]) =>
  Math.max(
    1,
    ...row.slice(0, PRINTED).map(({ value }, c) =>
      String(value)
        .split("\n")
        .reduce(
          (sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / roomIn(widths[c], line))),
          0
        )
    )
  );

const cell = (value: string | number, look: CellLook): SchemeCell => ({ value, look });

const BLANK = cell("", "plain");

const blanks = (count: number): readonly SchemeCell[] => Array<SchemeCell>(count).fill(BLANK);

/** In the order of a sheet: sections of option values behind the options that they belong to. */
function ordered(parts: readonly Part[]): readonly Part[] {
  const own = SECTION_IDS.flatMap((id) =>
    parts.filter(({ section, scope }) => section === id && scope === undefined)
  ).filter(isShown);
  const variants = parts.filter(({ scope }) => scope !== undefined).filter(isShown);
  const after = own.findIndex(({ section }) => section === "choices") + 1;
  return [...own.slice(0, after), ...variants, ...own.slice(after)];
}

/** Sections that nothing stands in are left out, but for those that every scheme is edited by. */
const isShown = ({ section, scope, entries }: Part) =>
  entries.length > 0 ||
  (scope === undefined ? sectionOf(section).isAlways === true : LEADING.includes(section));

/** An option value replaces a part by its leading section, even where that has no rows. */
const LEADING: readonly Part["section"][] = [
  "columns",
  "workings",
  "criteria",
  "score",
  "tiers",
  "decide",
];

/** The scheme's first section lists the others, so that one that was deleted is missed. */
function withContents(parts: readonly Part[], language: SheetLanguage): readonly Part[] {
  const titles = parts.filter(({ scope }) => scope === undefined).map(({ section }) => section);
  const text = titles
    .filter((section) => section !== "head")
    .map((section) => sectionOf(section).title[language === "zh-CN" ? 0 : 1])
    .join("、");
  return parts.map((part) =>
    part.section === "head"
      ? { ...part, entries: [...part.entries, ...factEntries("head", { parts: text })] }
      : part
  );
}

function partRows(
  { section, scope, entries }: Part,
  index: number,
  language: SheetLanguage
): readonly (readonly SchemeCell[])[] {
  const fields = layoutOf(section, language);
  const width = Math.max(PRINTED, ...fields.map(({ column }) => column + 1));
  const title = [
    cell(sectionTitle(section, index, language), "section"),
    cell(scope === undefined ? "" : SHEET_TEXTS[language].onlyFor, "section"),
    cell(scope ?? "", "section"),
    ...Array.from({ length: PRINTED - 3 }, () => cell("", "section")),
  ];
  const header = rowOf(width, (c) => {
    const field = fields.find(({ column }) => column === c);
    return field === undefined
      ? cell("", c < PRINTED ? "header" : "plain")
      : cell(field.header, "header");
  });
  const rows = entries.map((entry) =>
    rowOf(width, (c) =>
      entryCell(
        entry,
        fields.find(({ column }) => column === c),
        c,
        language
      )
    )
  );
  // One more row that can be written into, so that a table of a protected sheet can grow.
  const spare = rowOf(width, (c) =>
    entryCell(
      {},
      fields.find(({ column }) => column === c),
      c,
      language
    )
  );
  return [title, header, ...rows, ...(isFactSection(fields) ? [] : [spare])];
}

const rowOf = (width: number, make: (column: number) => SchemeCell) =>
  Array.from({ length: width }, (_, column) => make(column));

const isFactSection = (fields: readonly LaidField[]) => fields.some(({ key }) => key === "item");

function entryCell(
  entry: Entry,
  field: LaidField | undefined,
  column: number,
  language: SheetLanguage
): SchemeCell {
  if (field === undefined) return column < PRINTED ? cell("", "label") : BLANK;
  const content = entry[field.key];
  if (field.key === "item") return cell(rawCell(content, language), "label");
  const { kind } = field;
  if (typeof kind === "object")
    return {
      value: typeof content === "string" ? wordOf(kind, content, language) : "",
      look: field.key === "source" && content === "assumed" ? "assumed" : "input",
      choices: allWords(kind, language),
    };
  if (kind === "yesno")
    return {
      value: content === undefined ? "" : yesNo(content === true, language),
      look: "input",
      choices: allWords(YES_NO, language),
    };
  if (kind === "number")
    return { value: typeof content === "number" ? content : "", look: "input", isNumber: true };
  if (kind === "raw") return rawInput(content, language);
  return cell(textOf(content, field, language), "input");
}

function textOf(content: Content, { kind, spoken }: LaidField, language: SheetLanguage): string {
  if (content === undefined) return "";
  if (Array.isArray(content)) return textsCell(content as readonly string[]);
  if (typeof content === "object" && "zh" in content)
    return spoken === undefined ? "" : textCell(content[spoken]);
  // What is said in no language in particular stands in the printed column alone.
  if (spoken !== undefined && spoken !== language.slice(0, 2)) return "";
  return kind === "texts" ? textsCell([String(content)]) : textCell(String(content));
}

const yesNo = (value: boolean, language: SheetLanguage) =>
  wordOf(YES_NO, value ? "yes" : "no", language);

/** Already in the form of a cell: see cellText. */
function rawCell(content: Content, language: SheetLanguage): string | number {
  if (typeof content === "number" || typeof content === "string") return content;
  if (typeof content === "boolean") return yesNo(content, language);
  if (typeof content !== "object") return "";
  if ("words" in content) return content.words[language === "zh-CN" ? 0 : 1];
  return Array.isArray(content) ? textsCell(content as readonly string[]) : "";
}

function rawInput(content: Content, language: SheetLanguage): SchemeCell {
  const value = rawCell(content, language);
  const choices = choicesOf(content);
  return {
    value,
    look: "input",
    ...(typeof value === "number" ? { isNumber: true } : value === "" && { mayBeNumber: true }),
    ...(choices && { choices: allWords(choices, language) }),
  };
}

function choicesOf(content: Content): Dictionary | undefined {
  if (typeof content === "boolean") return YES_NO;
  return typeof content === "object" && "of" in content ? content.of : undefined;
}

function signatureRows(index: number, language: SheetLanguage): readonly (readonly SchemeCell[])[] {
  const [made, checked, approved, date] = SHEET_TEXTS[language].signatures;
  const line = cell("", "signature");
  const row = (left: string, right: string) => [
    cell(left, "label"),
    line,
    line,
    cell("", "label"),
    cell(right, "label"),
    line,
    line,
    line,
  ];
  return [
    [],
    rowOf(PRINTED, (c) =>
      cell(c === 0 ? sectionTitle("signatures", index, language) : "", "section")
    ),
    row(made, checked),
    row(approved, date),
  ];
}
