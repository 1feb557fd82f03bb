/**
 * On a fresh machine jest knows no times and begins with the largest files; the longest runs are those of a
 * few small ones. Begun last, each would keep one core busy and the other waiting.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

const LONGEST = [
  "e2e/screens",
  "e2e/accessible",
  "catalogue/cases",
  "excel/faults",
  "grading/inSteps",
  "formula/longLists",
  "excel/blocks",
  "e2e/editor",
];

const rankOf = ({ path }) => {
  const rank = LONGEST.findIndex((name) => path.replaceAll("\\", "/").includes(`/test/${name}.`));
  return rank < 0 ? LONGEST.length : rank;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rankOf(a) - rankOf(b));
  }
};
