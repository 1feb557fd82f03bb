import { catalogue } from "../../../src/catalogue";
import { readSchemeFile, schemeFileText } from "../../../src/taskpane/editor/readSchemeFile";
import { sound } from "../../scheme/soundScheme";

test.each(catalogue.map((scheme) => [scheme.id, scheme] as const))(
  "%s comes back from its file as it was",
  (_, scheme) => expect(readSchemeFile(schemeFileText(scheme))).toEqual({ kind: "scheme", scheme })
);

test("a mark of the encoding before the text does no harm", () => {
  expect(readSchemeFile(`\uFEFF${schemeFileText(sound)}`).kind).toBe("scheme");
});

test("a text that is no JSON is told apart from a document of another shape", () => {
  expect(readSchemeFile("客户,等级").kind).toBe("not-json");
  expect(readSchemeFile("[]").kind).toBe("problems");
});

test("all problems of the shape are told at once", () => {
  const read = readSchemeFile(
    JSON.stringify({ ...sound, tiers: undefined, version: 1, extra: true })
  );
  if (read.kind !== "problems") throw new Error(read.kind);
  expect(read.problems.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([
    "missing-member tiers",
    "unknown-member extra",
    "wrong-kind version",
  ]);
});

test("a document of the right shape with errors in its rules is left out whole", () => {
  const decide = { by: "score", cuts: [{ atLeast: 50 }, { atLeast: 80 }] };
  const read = readSchemeFile(JSON.stringify({ ...sound, decide, followUp: { from: "没有" } }));
  if (read.kind !== "problems") throw new Error(read.kind);
  expect(read.problems.map(({ code }) => code).sort()).toEqual(["cut-order", "unknown-column"]);
});
