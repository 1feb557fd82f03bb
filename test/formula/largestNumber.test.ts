import { textOfNumber } from "../../src/formula/numberText";

test("the largest numbers that a file can hold are written as they are", () => {
  expect(textOfNumber(-Number.MAX_VALUE)).toBe("-1.7976931348623157E+308");
  expect(textOfNumber(9.99999999999999e307)).toBe("9.99999999999999E+307");
});
