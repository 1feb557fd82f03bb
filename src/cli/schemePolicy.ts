import type { Column, Scheme } from "../scheme/types";
import { wordingFor, type Wording } from "../wording";
import type { Command } from "./parseCommand";
import { conditionText } from "../wording/conditionText";
import { workingLines } from "../wording/workingText";
import { criterionNotes, ruleLines } from "./policy/ruleText";
import { sourceMark, tierLines } from "./policy/tierLines";

/** A scheme as a readable policy sheet in Markdown; values that are not in the source are marked. */
export function schemePolicy(scheme: Scheme, language: Command["language"]): string {
  const words = wordingFor(language);
  const { policy, language: spoken } = words;
  const { headings } = policy;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [headings.columns, scheme.columns.map((column) => columnLine(column, words))],
    [headings.workings, workingsOf(scheme, words)],
    [headings.criteria, criteriaOf(scheme, words)],
    [headings.score, scoreOf(scheme, words)],
    [
      headings.gates,
      (scheme.gates ?? []).map(
        ({ when, reason }) => `- ${conditionText(when, words)} (${reason[spoken]})`
      ),
    ],
    [headings.tiers, tierLines(scheme, words)],
    [headings.outputs, outputsOf(scheme, words)],
    [headings.followUp, followUpOf(scheme, words)],
    [headings.regrade, scheme.regrade === undefined ? [] : [scheme.regrade.note[spoken]]],
    [headings.options, optionsOf(scheme, words)],
    [
      headings.decisions,
      (scheme.decisions ?? []).map(({ gap, decided }) => `- ${gap[spoken]} → ${decided[spoken]}`),
    ],
  ];
  return [
    `# ${scheme.name[spoken]}`,
    "",
    `\`${scheme.id}\` ${scheme.version} · ${words.uses[scheme.use]} · ${policy.statuses[scheme.status]}`,
    "",
    scheme.source.note[spoken],
    ...parts.flatMap(([heading, lines]) =>
      lines.length === 0 ? [] : ["", `## ${heading}`, "", ...lines]
    ),
  ].join("\n");
}

function columnLine(column: Column, words: Wording): string {
  const { policy, unit } = words;
  const { name, options, range, periods, otherwise, earlier, synonyms } = column;
  const details = [
    ...(column.unit === undefined ? [] : [unit(column.unit)]),
    ...(periods === undefined ? [] : [policy.periods(periods)]),
    ...(range === undefined ? [] : [policy.between(...range)]),
    ...(options === undefined ? [] : [options.map(({ value }) => value).join(" / ")]),
    ...(otherwise === undefined ? [] : [policy.otherForm(otherwise)]),
    ...(earlier === undefined ? [] : [policy.fromLedger]),
    ...(synonyms === undefined ? [] : [policy.synonyms(synonyms)]),
  ];
  return details.length === 0 ? `- ${name}` : `- ${name}: ${details.join("; ")}`;
}

const workingsOf = (scheme: Scheme, words: Wording) =>
  (scheme.workings ?? []).flatMap((working) =>
    bullet(`**${working.name}**`, [
      ...workingLines(working, words),
      ...(working.note === undefined ? [] : [working.note[words.language]]),
    ])
  );

const criteriaOf = (scheme: Scheme, words: Wording) =>
  (scheme.criteria ?? []).flatMap((criterion) => {
    const { name, min = 0, max, rule, source } = criterion;
    const scale = words.policy.range(min, max) + sourceMark(source, words);
    return bullet(`**${name[words.language]}** (${scale})`, [
      ...ruleLines(rule, words),
      ...criterionNotes(criterion, words),
    ]);
  });

/** One line where there is one thing to say, else a line each. */
const bullet = (head: string, lines: readonly string[]) =>
  lines.length === 1 ? [`- ${head}: ${lines[0]}`] : [`- ${head}`, ...lines.map((l) => `  - ${l}`)];

function scoreOf({ score, criteria = [] }: Scheme, { policy }: Wording): readonly string[] {
  if (score === null || criteria.length === 0) return [];
  if (score?.formula !== undefined) return [`\`${score.formula}\``];
  return [score?.outOf === undefined ? policy.sum : policy.scaled(score.outOf)];
}

const outputsOf = (scheme: Scheme, words: Wording) =>
  (scheme.outputs ?? []).map(({ name, unit, value, source }) => {
    const from = "column" in value ? words.policy.quoted(value.column) : `\`${value.formula}\``;
    const inUnit = unit === undefined ? "" : ` (${words.unit(unit)})`;
    return `- **${name[words.language]}**${inUnit}: ${from}${sourceMark(source, words)}`;
  });

function followUpOf({ followUp }: Scheme, { policy }: Wording): readonly string[] {
  if (followUp === undefined) return [];
  return [
    policy.countsFrom(policy.quoted(followUp.from), followUp.blank ?? "due"),
    ...(followUp.shortest ? [policy.shortest] : []),
    ...(followUp.formula === undefined ? [] : [`\`${followUp.formula}\``]),
  ];
}

const optionsOf = (scheme: Scheme, { language, policy }: Wording) =>
  (scheme.options ?? []).flatMap(({ id, name, values }) => [
    `- **${name[language]}**`,
    ...values.map(
      (value, i) =>
        `  - \`--option ${id}=${value.id}\` ${value.name[language]}${i === 0 ? ` (${policy.isDefault})` : ""}`
    ),
  ]);
