import { join } from "node:path";
import { functionsMetadata } from "../../scripts/build/functionsMetadata";
import { all, ROOT } from "./manifest";

/** Runs the add-in's doors with recorders where office.js would take the names. */
function associated(): {
  readonly functions: readonly string[];
  readonly commands: readonly string[];
} {
  const functions: string[] = [];
  const commands: string[] = [];
  const record = (into: string[]) => (id: string, run: unknown) => {
    if (typeof run !== "function") throw new Error(`${id} is associated with no function`);
    into.push(id);
  };
  Object.assign(globalThis, {
    CustomFunctions: { associate: record(functions) },
    Office: { actions: { associate: record(commands) }, onReady: () => new Promise(() => {}) },
  });
  jest.isolateModules(() => {
    jest.requireActual("../../src/functions/functions");
    jest.requireActual("../../src/commands/commands");
  });
  return { functions, commands };
}

const room = join(ROOT, "src/functions");
const metadata = functionsMetadata(
  join(room, "functions.ts"),
  join(room, "descriptions.en-US.json")
);

test("every function that Excel is told of is associated, in both languages, and no other", async () => {
  const { "zh-CN": chinese, "en-US": english } = await metadata;
  const ids = chinese.functions.map(({ id }) => id);
  const graded = ["SCORE", "TIER", "NEXT", "POINTS", "WHY", "GAP"];
  expect(ids).toEqual([...graded, "ABC", "RFM", "SCHEMES"]);
  expect([...associated().functions].sort()).toEqual([...ids].sort());
  expect(english.functions.map(({ id }) => id)).toEqual(ids);
});

test("function names are Excel names of three letters or more, and no cell address", async () => {
  for (const { id, name } of (await metadata)["zh-CN"].functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).toBe(id);
  }
});

test("the functions over lists lead with the same arguments and can be cancelled", async () => {
  const { "zh-CN": chinese, "en-US": english } = await metadata;
  const leading = (language: typeof chinese, id: string) =>
    language.functions.find((fn) => fn.id === id)?.parameters.slice(0, 4);
  for (const language of [chinese, english])
    for (const id of ["TIER", "NEXT", "POINTS", "WHY", "GAP"])
      expect(leading(language, id)).toEqual(leading(language, "SCORE"));
  const cancelable = chinese.functions.filter(
    (fn) => (fn as { options?: { cancelable?: boolean } }).options?.cancelable === true
  );
  expect(cancelable.map(({ id }) => id)).toEqual(
    chinese.functions.map(({ id }) => id).filter((id) => id !== "SCHEMES")
  );
});

test("no function is volatile and optional parameters come last", async () => {
  for (const fn of (await metadata)["zh-CN"].functions) {
    expect(fn).not.toHaveProperty("options.volatile");
    const optional = fn.parameters.map((p) => (p as { optional?: boolean }).optional ?? false);
    expect(optional).toEqual([...optional].sort());
  }
});

test("the button's function is associated", () => {
  const named = all("FunctionName").map((element) => element.textContent);
  expect(named).toEqual(["regrade"]);
  expect(associated().commands).toEqual(expect.arrayContaining(named as string[]));
});
