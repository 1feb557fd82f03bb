import { FIRST_BEHIND, sectionOf, type Field, type FieldKind, type SectionId } from "./sections";
import type { SheetLanguage } from "./types";
import { plain } from "./words";

/** One column of a section in a sheet of one language. */
export interface LaidField {
  readonly key: string;
  readonly kind: FieldKind;
  readonly header: string;
  /** 0-based column of the sheet. */
  readonly column: number;
  /** The language of a text that a scheme has in both. */
  readonly spoken?: "zh" | "en";
}

/** The columns of a section: the printed ones, then the other language and codes behind them. */
export function layoutOf(id: SectionId, language: SheetLanguage): readonly LaidField[] {
  const { fields } = sectionOf(id);
  const own = language === "zh-CN" ? "zh" : "en";
  const other = own === "zh" ? "en" : "zh";
  let behind = FIRST_BEHIND;
  const printed = fields.filter(({ column }) => column >= 0);
  const codes = fields.filter(({ column }) => column < 0);
  return [
    ...printed.map((one) => laid(one, one.column, one.isWording ? own : undefined, language)),
    ...codes.map((one) => laid(one, behind++, undefined, language)),
    ...fields
      .filter(({ isWording }) => isWording)
      .map((one) => laid(one, behind++, other, language)),
  ];
}

function laid(
  { key, kind, header, isWording }: Field,
  column: number,
  spoken: LaidField["spoken"],
  language: SheetLanguage
): LaidField {
  const own = header[language === "zh-CN" ? 0 : 1];
  if (!isWording || spoken === undefined) return { key, kind, header: own, column };
  return { key, kind, column, spoken, header: headerIn(header, spoken, language) };
}

/** The column of the other language says so: 名称（英文）, Name (Chinese). */
function headerIn([zh, en]: Field["header"], spoken: "zh" | "en", language: SheetLanguage): string {
  if (language === "zh-CN") return spoken === "zh" ? zh : `${zh}（英文）`;
  return spoken === "en" ? en : `${en} (Chinese)`;
}

/** The field that a header cell names, in a sheet of either language. */
export function fieldNamed(
  id: SectionId,
  header: string
): { readonly field: Field; readonly spoken: "zh" | "en" | undefined } | undefined {
  const wanted = plain(header);
  for (const field of sectionOf(id).fields) {
    const { header: names, isWording } = field;
    if (!isWording) {
      if (names.some((name) => plain(name) === wanted)) return { field, spoken: undefined };
      continue;
    }
    for (const spoken of ["zh", "en"] as const)
      for (const language of ["zh-CN", "en-US"] as const)
        if (plain(headerIn(names, spoken, language)) === wanted) return { field, spoken };
  }
  return undefined;
}
