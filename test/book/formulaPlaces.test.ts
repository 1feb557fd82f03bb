import { newBook, openBook } from "../../src/book";

test("formulas are found row by row, in an area too, until they are gone", () => {
  const book = newBook(["客户"]);
  const sheet = book.activeSheet;
  sheet.edit([
    { row: 9, column: 2, formula: "A1", value: 1 },
    { row: 1, column: 0, value: 5 },
    { row: 1, column: 3, formula: "A2*2", value: 10 },
    { row: 1, column: 1, formula: "A2+1", value: 6 },
  ]);
  const places = [
    { row: 1, column: 1 },
    { row: 1, column: 3 },
    { row: 9, column: 2 },
  ];
  expect(sheet.formulaPlaces()).toEqual(places);
  expect(openBook(book.save()).activeSheet.formulaPlaces()).toEqual(places);
  const corner = { row: 1, column: 2, rows: 9, columns: 2 };
  expect(sheet.formulaPlaces(corner)).toEqual(places.slice(1));
  sheet.edit([{ row: 1, column: 3, value: 10 }]);
  expect(sheet.formulaPlaces()).toEqual([places[0], places[2]]);
});
