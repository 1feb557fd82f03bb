import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionsMetadata, type Descriptions } from "../../scripts/build/functionsMetadata";

const source = join(__dirname, "fixture/functions.ts");
const english: Descriptions = {
  SCORE: {
    description: "Scores each customer.",
    parameters: { customers: "The list.", scheme: "Id or name.", headers: "The header row." },
  },
  NEXT: {
    description: "The next follow-up date.",
    parameters: { customers: "The list.", asOf: "A date serial." },
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "grade-metadata-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function generate(words: unknown) {
  const path = join(folder, "descriptions.json");
  await writeFile(path, JSON.stringify(words));
  return functionsMetadata(source, path);
}

test("Chinese names and sentences come from the JSDoc", async () => {
  const { "zh-CN": chinese } = await generate(english);
  expect(chinese.functions[0]).toEqual({
    id: "SCORE",
    name: "SCORE",
    description: "给每个客户打分。",
    parameters: [
      {
        name: "客户",
        description: "含表头的整个客户区域，每行一个客户。",
        type: "any",
        dimensionality: "matrix",
      },
      { name: "方案", description: "方案的编号或名称。", type: "any", optional: true },
      {
        name: "表头",
        description: "客户区域不含表头时，另给表头行。",
        type: "any",
        dimensionality: "matrix",
        optional: true,
      },
    ],
    result: { dimensionality: "matrix" },
  });
});

test("English differs from Chinese in words only", async () => {
  const { "zh-CN": chinese, "en-US": inEnglish } = await generate(english);
  expect(inEnglish.functions[1]?.description).toBe("The next follow-up date.");
  expect(inEnglish.functions[1]?.parameters).toEqual([
    { name: "customers", description: "The list.", type: "any", dimensionality: "matrix" },
    { name: "asOf", description: "A date serial.", type: "number", optional: true },
  ]);
  const withoutWords = (key: string, value: unknown): unknown =>
    key === "description" || (key === "parameters" && Array.isArray(value))
      ? Array.isArray(value)
        ? value.map((p: object) => ({ ...p, name: "" }))
        : ""
      : value;
  expect(JSON.stringify(inEnglish, withoutWords)).toBe(JSON.stringify(chinese, withoutWords));
});

test("error cells and rich values reach the functions in both languages", async () => {
  for (const language of Object.values(await generate(english))) {
    expect(language).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    });
  }
});

test("missing and superfluous English words are all named", async () => {
  const { SCORE } = english;
  const words = {
    SCORE: { ...SCORE, parameters: { ...SCORE?.parameters, headers: undefined, extra: "?" } },
    GONE: { description: "?", parameters: {} },
  };
  await expect(generate(words)).rejects.toThrow(
    /SCORE\.headers has no.*NEXT has no.*NEXT\.customers has no.*SCORE\.extra is no.*GONE is no/
  );
});
