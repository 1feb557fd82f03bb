import { orRefusal } from "../../../src/excel/asRefusal";
import type {
  FormulasAnswer,
  FormulasRequest,
  FormulasWritten,
} from "../../../src/excel/native/types";
import { writeFormulas } from "../../../src/excel/native/writeFormulas";
import type { Refusal } from "../../../src/excel/types";
import type { BookValue } from "../../../src/book/types";
import { nativeWordsFor } from "../../../src/wording/nativeSheets";
import { bookOf, request, SPENDING } from "../lists";
import { plan } from "../running";

export const WORDS = nativeWordsFor("zh-CN");
export const AT = "2026-11-22 09:30";

/** The same code as behind the button, however it ends. */
export const attempt = (
  change: Partial<FormulasRequest> = {},
  schemeId = "abc-top5"
): Promise<FormulasAnswer | FormulasWritten | Refusal> =>
  orRefusal(async () =>
    writeFormulas({
      plan: await plan(request(schemeId)),
      words: WORDS,
      reuse: false,
      at: AT,
      ...change,
    })
  );

export async function write(change: Partial<FormulasRequest> = {}): Promise<FormulasWritten> {
  const done = await attempt(change);
  if (!("planned" in done)) throw new Error(JSON.stringify(done));
  return done;
}

/** The list as an Excel table from the first row on. */
export function tableBook(rows: readonly (readonly BookValue[])[] = SPENDING.slice(1, 9)) {
  const book = bookOf(rows);
  const [{ length }] = rows;
  book.sheets[0].addTable({ row: 0, column: 0, rows: rows.length, columns: length }, "客户表");
  return book;
}
