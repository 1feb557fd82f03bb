import type { IsKnown } from "./findHeader";
import { normaliseHeader } from "./normaliseHeader";
import type { List } from "./types";

/** Headers of what can be graded: 客户, 店名, 供应商名称; not 排名. */
const NAMES =
  /(?:(?<!排)名[称字]?|姓名|客户|公司|企业|商户|门店|店铺|[商店厂]|医院|学校|name|customer|client|company|account)$/;

/** A list that a person may want to grade instead; side notes, rankings and look-up tables are none. */
export function isListOfItsOwn({ headers, rows }: List, isKnown: IsKnown): boolean {
  const named = headers.filter((header) => header !== "");
  if (named.length < 2 || rows.length < 2) return false;
  return named.some((header) => isKnown(header) || bearsNames(header));
}

const bearsNames = (header: string): boolean =>
  NAMES.test(normaliseHeader(header).replace(/\([^()]*\)$/, ""));
