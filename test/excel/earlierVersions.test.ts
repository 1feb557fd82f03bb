import { vectorOf } from "../../src/formula/vector";
import { unpackMemory } from "../../src/excel/restore/packMemory";
import { pointOf } from "../../src/excel/restore/pointXml";

/** As a workbook has them that was graded before columns were packed as bytes. */
const POINT =
  '<restore xmlns="urn:grade-addin:restore:1" ' +
  'header="{&#34;run&#34;:3,&#34;at&#34;:&#34;2026-11-20 09:30&#34;,&#34;sheet&#34;:&#34;客户&#' +
  "34;,&#34;list&#34;:1,&#34;scheme&#34;:{&#34;zh&#34;:&#34;方案&#34;,&#34;en&#34;:&#34;Scheme&" +
  "#34;},&#34;counts&#34;:{&#34;up&#34;:1,&#34;down&#34;:0,&#34;new&#34;:1,&#34;same&#34;:0,&" +
  '#34;unrated&#34;:1},&#34;customers&#34;:3,&#34;cells&#34;:6}">dVNNbxMxEP0raHrg4qLdTbJVVkIi' +
  "4qNCQhza3qIqcjcOWcWxI6+XQFa5F3EEcYcLJ3rggkDi39Dkb/DGjtoglT3ZM+/NvHnjbck1hoqOIOmpoCzJ8sM0Pc" +
  "ySe0m/6CQkqJ4qxanrqy+byx8I6KrGPUWmnKq5oqKl1RSAzaefm8+XACgUpNOYXAsqbWN8zbBmEXhjuwQiEWTUMhaS" +
  "XAaBxjjp1RhB5jW1t3PlQIW8UmmNUy5oad0siHoOILXpGi2nSo6VO7GxnrNLQIeZ6IjeuaCZesvXbtbv9vOjrN8TRy" +
  "JNY+Kx1c08qsHtZRBCo+OTwZOno3RUGXagDBgu0dKsMtzVV8rdZKjoClpoWTKXZ1qjNmyNjD0MdAV9F2piHcDDIZHo" +
  "nIuhabQWUDSk+w+3H78TzighJx5dGLX99m776yuHARmQyPY5efIgyXOMxBwUnkt2G6xjZZSTOsIJKAzDhNtuNwhwWb" +
  "TB/FE1n/ad2A3M5RstqeAazJg4VWP5d88Z99DDyqqxByo0pjEoNS+53a0tnKyrVtZ4qQe6emXmyvCbe6EmHl1fK+er" +
  "8t/UmV0gs3RycabeIDCRulbQU2mN7MGz8AXFDG/pwmq09K4BCFItutJBEj6gduNeX73/8/sDP/pqhXuarvEO77Q02B" +
  "ct5QXSo+jhWtwagbn/Z0Svy94FGVwXZ/6pTj0e/87avw==</restore>";

const MEMORY =
  "XZA9TsNAEIWvgoZ2ZNY/AeQOUdHAAawtQpgoEY4XrW1Asly7oaSBioqCgoIOzgMJx8hbbxIlceV5+82bN9PQRIY3lD" +
  "ZUjiYykwv80yMx2TqXktITpmF5NaY0OY6TU8jmAWri1FsBm9Hi+Qv47/cL6ZZpZPJ6VgDJVi8N3aMIgwEXdZ4zLX7e" +
  "D2LSICErDjlipVvNWW/B2YqHHHMCR183JNYai2yHl0dn1HJla2Ff9Maw0DC9M9Oi8tPnT938rdsE8ONVEA22ZiuOXC" +
  "NjeWPFXcGxPRkhsQrivW8nd+gWvpbxfiud4yD/3cff5+vuon1DNRWLhJ6ndfztTLhHuwQ=";

test("a restore point of an earlier version is read as it was saved", () => {
  expect(pointOf(POINT)).toMatchObject({
    run: 3,
    sheet: "客户",
    rows: [2, 3, 5],
    keys: [4294967295, 7, 11],
    runs: [
      {
        column: 4,
        row: 1,
        before: ["", "", "", null, "'=甲"],
        after: ["等级", "A", "A", null, 60.0667],
        formats: ["General", "General", "0.00", null, "General"],
      },
    ],
    fresh: [
      {
        column: 4,
        width: null,
        dressed: {
          header: { wrapText: false, font: { name: "宋体", size: 11 } },
          formats: ["General", "0.00", "0.00", "0.00", "@"],
        },
      },
      { column: 5, width: 54 },
    ],
    listState: null,
  });
});

test("a memory of an earlier version is read as it was saved", () => {
  expect(unpackMemory(MEMORY)).toEqual({
    schemeId: "x",
    rules: 7,
    asOf: 46348,
    rows: 4,
    asked: ["甲", "乙"],
    columns: new Map<string, unknown>([
      ["甲", vectorOf([1.5, null, "约 3", 1.5])],
      ["乙", [vectorOf([1, 2, 3, 4]), vectorOf([{ error: "#N/A" }, true, "#N/A", null])]],
    ]),
    points: new Map([["指标", Float64Array.of(1, NaN, 1, 0.25)]]),
    score: Float64Array.of(NaN, 2.5, 1 / 3, 2.5),
    before: [null, "C", "自定", "C"],
    tiers: ["A", null, "A", "A"],
  });
});
