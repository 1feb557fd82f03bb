import { areDescending, pickSteps } from "../ladder";
import type { Interval } from "../thresholds";
import type { Numbers } from "./loops";

/** Buckets for each cut: few rows share one with a cut. */
const FINENESS = 8;

/** The results of a ladder of intervals for a block of numbers. */
export type Climb = (out: Numbers, values: Numbers, rows: number) => void;

/** "At least" steps from the highest down are counted; any others are tried one after the other. */
export function climber(steps: readonly Interval[], results: Float64Array): Climb {
  if (!areDescending(steps)) return tryInOrder(steps, results);
  const cuts = Float64Array.from(steps, ({ low }) => low).reverse();
  const rising = results.slice().reverse();
  return cuts.length <= FEW ? countFew(cuts, rising) : countInBuckets(cuts, rising);
}

const FEW = 3;

function countFew(cuts: Float64Array, results: Float64Array): Climb {
  const [a, b = Infinity, c = Infinity] = cuts;
  const [none, one, two = 0, three = 0] = results;
  return (out, values, rows) => {
    for (let i = 0; i < rows; i++) {
      const x = values[i];
      out[i] = x >= b ? (x >= c ? three : two) : x >= a ? one : none;
    }
  };
}

/** A number's bucket tells how many cuts lie below; at most the next ones are still compared. */
function countInBuckets(cuts: Float64Array, results: Float64Array): Climb {
  const [least, most] = [cuts[0], cuts[cuts.length - 1]];
  const scale = (cuts.length * FINENESS) / (most - least);
  const below = new Uint16Array(cuts.length * FINENESS + 2);
  for (let bucket = 1; bucket < below.length; bucket++) {
    // one bucket back: a double may come out a hair too high
    const from = least + (bucket - 1) / scale;
    let count = below[bucket - 1];
    while (count < cuts.length && cuts[count] < from) count++;
    below[bucket] = count;
  }
  return (out, values, rows) => {
    for (let i = 0; i < rows; i++) {
      const x = values[i];
      if (x >= most) out[i] = results[cuts.length];
      else if (x >= least) {
        let count = below[((x - least) * scale) | 0];
        while (x >= cuts[count]) count++;
        out[i] = results[count];
      } else out[i] = results[0];
    }
  };
}

const tryInOrder =
  (steps: readonly Interval[], results: Float64Array): Climb =>
  (out, values, rows) => {
    const picks = pickSteps(values.subarray(0, rows), steps);
    for (let i = 0; i < rows; i++) out[i] = results[picks[i]];
  };
