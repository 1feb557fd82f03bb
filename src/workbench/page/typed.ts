import type { GridEdit } from "../grid/listen";

/** Texts that Excel would read as something else: they are typed with an apostrophe before them. */
const NOT_AS_IT_STANDS = /^(['=+\-@#]|true$|false$|[\s\d.,%￥¥$€]+$|\d.*[%eE])/i;

/** What a person would have to type into a cell of this number format to have this content. */
export function typedAs(edit: GridEdit, numberFormat: string): string | number | boolean {
  const { value, formula } = edit;
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string" || numberFormat === "@") return value;
  return NOT_AS_IT_STANDS.test(value) ? `'${value}` : value;
}
