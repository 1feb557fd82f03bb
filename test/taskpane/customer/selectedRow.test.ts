import {
  nextRow,
  NO_ROW,
  type SelectedRow,
  type SelectionEvent,
} from "../../../src/taskpane/list/selectedRow";

const asked = (row: number): SelectionEvent => ({ type: "asked", row });
const told = (row: number | undefined): SelectionEvent => ({ type: "told", row });

const rowsOf = (events: readonly SelectionEvent[]) => {
  let state: SelectedRow = NO_ROW;
  return events.map((event) => (state = nextRow(state, event)).row);
};

test("the row follows what is selected on the sheet", () => {
  expect(rowsOf([told(4), told(undefined), told(7)])).toEqual([4, undefined, 7]);
});

test("word of rows that were passed already does not bring them back", () => {
  expect(rowsOf([asked(5), asked(6), asked(7), told(5), told(6), told(7)])).toEqual([
    5, 6, 7, 7, 7, 7,
  ]);
});

test("word of the last row alone, as after a pause, settles all rows asked for", () => {
  expect(rowsOf([asked(5), asked(6), told(6), told(5)])).toEqual([5, 6, 6, 5]);
});

test("a row selected by hand counts, even while the pane waits for its own", () => {
  expect(rowsOf([asked(5), asked(6), told(20), told(6)])).toEqual([5, 6, 20, 6]);
});

test("another list begins with no row", () => {
  expect(rowsOf([asked(5), { type: "other-list" }])).toEqual([5, undefined]);
});
