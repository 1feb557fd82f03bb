import {
  findCustomers,
  indexNames,
  MOST_FOUND,
} from "../../../src/taskpane/customer/findCustomers";

const names = indexNames([
  { name: "上海华东医药", code: "A001" },
  { name: "华东（杭州）有限公司", code: "A002" },
  { name: "Beta Ltd", code: "" },
  { name: "", code: "A-9" },
]);

test("names that begin with the text come first", () => {
  expect(findCustomers(names, "华东")).toEqual({ shown: [1, 0], count: 2 });
});

test("full width, blanks and case make no difference, and codes are found too", () => {
  expect(findCustomers(names, "(杭州)").shown).toEqual([1]);
  expect(findCustomers(names, " ＢＥＴＡ ").shown).toEqual([2]);
  expect(findCustomers(names, "a00").shown).toEqual([0, 1]);
  expect(findCustomers(names, "A-9").shown).toEqual([3]);
});

test("nothing is found for an empty text or one that no name holds", () => {
  expect(findCustomers(names, "  ")).toEqual({ shown: [], count: 0 });
  expect(findCustomers(names, "北京")).toEqual({ shown: [], count: 0 });
});

test("of ten thousand the first few are listed and all are counted", () => {
  const many = indexNames(
    Array.from({ length: 10000 }, (_, i) => ({ name: `${i % 2 ? "第" : ""}客户${i}`, code: "" }))
  );
  const { shown, count } = findCustomers(many, "客户");
  expect(count).toBe(10000);
  expect(shown).toEqual(Array.from({ length: MOST_FOUND }, (_, i) => i * 2));
});
