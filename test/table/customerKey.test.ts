import fc from "../fastCheck";
import { customerFinder, type CustomerKey } from "../../src/table/customerKey";

const key = (name: string, code = ""): CustomerKey => ({ code, name });

test("a code finds its customer wherever he stands, also after he was renamed", () => {
  const { find } = customerFinder([key("乙", "K2"), key("新名字", "K1")]);
  expect(find(key("甲", "K1"))).toBe(1);
});

test("without codes the name finds, however brackets and legal forms are written", () => {
  const { find } = customerFinder([key("甲(上海)有限公司"), key("乙")]);
  expect(find(key("甲（上海）有限责任公司"))).toBe(0);
});

test("a name or code that several customers share finds nobody", () => {
  const { find } = customerFinder([
    key("甲", "K1"),
    key("甲", "K2"),
    key("乙", "K3"),
    key("丙", "K3"),
  ]);
  expect(find(key("甲"))).toBeUndefined();
  expect(find(key("丁", "K3"))).toBeUndefined();
});

test("a customer of the same name and another code is another customer", () => {
  expect(customerFinder([key("甲", "K9")]).find(key("甲", "K1"))).toBeUndefined();
});

test("codes that were entered, or taken away, since do not hide a customer", () => {
  expect(customerFinder([key("甲", "K1")]).find(key("甲"))).toBe(0);
  expect(customerFinder([key("甲")]).find(key("甲", "K1"))).toBe(0);
});

test("a customer without name and code cannot be found", () => {
  expect(customerFinder([key(""), key("甲")]).find(key(""))).toBeUndefined();
});

test("sorting the list never changes who is found", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(names, (list) => {
      const keys = list.map((name, i) => key(name, i % 2 === 0 ? `K${i}` : ""));
      const sorted = [...keys].sort((a, b) => (a.name < b.name ? 1 : -1));
      const { find } = customerFinder(sorted);
      for (const each of keys) expect(sorted[find(each) as number]).toBe(each);
    })
  );
});
