import fc from "../../fastCheck";
import { catalogue } from "../../../src/catalogue";
import { gradeSheet } from "../../../src/table/gradeSheet";
import { snapshotOf, TODAY } from "../sheet";
import { anyList } from "./lists";

/** Lists of six put together: more customers than are looked at one by one. */
const TIMES = 10;

test.each(["pharma-distributor", "government-customer", "rfm"])(
  "the blanks of many customers of %s are those of each alone",
  (id) => {
    const scheme = catalogue.find((one) => one.id === id);
    if (scheme === undefined) throw new Error(`no scheme ${id}`);
    const lists = fc.sample(anyList(scheme), { numRuns: TIMES, seed: 11 });
    const rows = [lists[0].rows[0], ...lists.flatMap((list) => list.rows.slice(1))];
    const graded = () => {
      const sheet = gradeSheet(snapshotOf(rows).cells, scheme, { percent: "points", asOf: TODAY });
      if ("code" in sheet) throw new Error(sheet.code);
      return sheet.grades;
    };
    const together = graded();
    const all = Array.from({ length: together.rows }, (_, i) => together.blanks(i));
    expect(all.flat().length).toBeGreaterThan(TIMES);
    // The last of the list alone, asked of a list of which nothing was asked before.
    for (let i = together.rows - 1; i >= 0; i -= 9) {
      const alone = graded();
      expect(alone.blanks(i)).toEqual(all[i]);
      expect(alone.openGates(i)).toEqual(together.openGates(i));
    }
  }
);
