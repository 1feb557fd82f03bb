import type { Cadence, Column, Scheme, Tier } from "../types";
import { withOptions } from "../withOptions";

/** Which of the scheme's alternatives were taken, and ids that other schemes have. */
export interface CopyOptions {
  readonly options: Readonly<Record<string, string>>;
  readonly taken: readonly string[];
}

/**
 * A built-in scheme as the beginning of the person's own: with the alternatives that were chosen in
 * place, since they would replace what he edits, under an id and a source of its own.
 */
export function ownCopy(scheme: Scheme, { options, taken }: CopyOptions): Scheme {
  const { zh, en } = scheme.name;
  const copy: Scheme = {
    ...withOptions(scheme, options),
    id: freeId(`${scheme.id.replace(/-own(-\d+)?$/, "")}-own`, taken),
    version: "1.0.0",
    name: { zh: `${zh}（本单位）`, en: `${en} (own)` },
    source: {
      note: {
        zh: `本单位的方案，由“${zh}”改来。原方案说明：${scheme.source.note.zh}`,
        en: `A scheme of our own, made from “${en}”. Of that one: ${scheme.source.note.en}`,
      },
    },
  };
  delete (copy as { options?: Scheme["options"] }).options;
  return copy;
}

function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

const tier = (label: string, color: Tier["color"], every: number, unit: Cadence["unit"]): Tier => ({
  label,
  name: { zh: label, en: label },
  color,
  cadence: { every, unit, source: "assumed" },
  source: "assumed",
});

/** Inputs that every scorecard has: who the customer is, and when he was last contacted. */
export interface BlankColumns {
  readonly name: Column;
  readonly contact: Column;
}

/** A scorecard without criteria: four tiers on a score of 100. */
export function blankScorecard(columns: BlankColumns, taken: readonly string[]): Scheme {
  return {
    id: freeId("own-scorecard", taken),
    version: "1.0.0",
    name: { zh: "本单位评分卡", en: "Our scorecard" },
    use: "blank",
    status: "template",
    source: { note: { zh: "本单位自定的评分卡。", en: "A scorecard of our own." } },
    columns: [columns.name, columns.contact],
    criteria: [],
    score: { unit: "分" },
    tiers: [
      tier("A", "green", 1, "week"),
      tier("B", "blue", 2, "week"),
      tier("C", "gold", 1, "month"),
      tier("D", "grey", 1, "quarter"),
    ],
    decide: { by: "score", cuts: [{ atLeast: 80 }, { atLeast: 60 }, { atLeast: 40 }] },
    followUp: { from: columns.contact.name },
  };
}
