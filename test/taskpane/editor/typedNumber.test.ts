import { typedNumber } from "../../../src/taskpane/editor/typedNumber";

test.each([
  ["８５", 85],
  ["１２．５", 12.5],
  ["1,200", 1200],
  ["１，２００", 1200],
  ["－３", -3],
  [" 7 ", 7],
  [".5", 0.5],
  ["60。5", 60.5],
  ["+4", 4],
] as const)("%s is %d", (text, number) => expect(typedNumber(text)).toBe(number));

test.each(["", "-", "1e5", "八十", "80万", "1.2.3", "Infinity", "0x10"])(
  "%s is no number",
  (text) => expect(typedNumber(text)).toBeUndefined()
);
