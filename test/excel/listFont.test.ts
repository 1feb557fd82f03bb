import { closeAll, start } from "../host/office";
import { bookOf, request, SPENDING } from "./lists";
import { regrade } from "./running";

afterEach(closeAll);

/** The list in a font of its own, as the workbook's other cells are not. */
function inFont(name: string, size: number) {
  const book = bookOf(SPENDING);
  const [sheet] = book.sheets;
  sheet.edit(
    SPENDING.flatMap((cells, row) =>
      cells.map((_, column) => {
        const { style } = sheet.cell(row, column);
        return { row, column, style: book.styleLike(style, { font: { name, size } }) };
      })
    )
  );
  return book;
}

test("new columns are written in the list's own font", async () => {
  const { book } = await start(inFont("楷体", 14));
  await regrade(request("abc-top5"));
  for (const row of [1, 2, 8])
    expect(book.format(book.sheets[0].cell(row, 4).style).font).toMatchObject({
      name: "楷体",
      size: 14,
    });
});

test("new columns of a list in the workbook's font keep that font", async () => {
  const { book } = await start(bookOf(SPENDING));
  const { name, size } = book.format(0).font;
  await regrade(request("abc-top5"));
  expect(book.format(book.sheets[0].cell(2, 4).style).font).toMatchObject({ name, size });
});
