import { FULL_MARKS } from "../../scheme/names";
import {
  afterStep,
  amountOfTerm,
  totalOf,
  type Factor,
  type Step,
  type Sum,
  type Term,
} from "../../grading/sum";
import { isShortened, pointsText } from "./scoreText";
import type { ExplainingWords } from "./useExplaining";

/** One line of the adding up. */
export interface SumLine {
  readonly kind: "term" | "subtotal" | "step" | "total";
  readonly label: string;
  /** "" where the line stands for a part whose lines follow. */
  readonly amount: string;
  /** How deep it stands in parts of the sum; 0 for the sum itself. */
  readonly depth: number;
}

export interface SumLines {
  readonly lines: readonly SumLine[];
  /** Some amounts have more decimals than are shown. */
  readonly isInexact: boolean;
}

/** The sum as it would be written on paper: a line for each term, for each thing done to their total. */
export function sumLines(sum: Sum, total: string, words: ExplainingWords): SumLines {
  const seen: number[] = [];
  const text = (amount: number) => {
    seen.push(amount);
    return pointsText(amount, words);
  };
  const lines = linesOf(sum, 0, { text, words });
  return {
    lines: [...lines, { kind: "total", label: words.screen.total, amount: total, depth: 0 }],
    isInexact: seen.some(isShortened),
  };
}

interface Writer {
  readonly text: (amount: number) => string;
  readonly words: ExplainingWords;
}

function linesOf(sum: Sum, depth: number, writer: Writer): readonly SumLine[] {
  const { screen } = writer.words;
  let parts = 0;
  const terms = sum.terms.flatMap((term): readonly SumLine[] => {
    const amount = term.minus ? -amountOfTerm(term) : amountOfTerm(term);
    const signed = `${amount < 0 ? "−" : "+"} ${writer.text(Math.abs(amount))}`;
    if (term.kind !== "sum")
      return [{ kind: "term", label: labelOf(term, writer.words), amount: signed, depth }];
    const short = shortPart(term.sum, writer);
    const label = short ?? term.sum.name ?? screen.part(++parts);
    const line: SumLine = { kind: "term", label, amount: signed, depth };
    return short === undefined ? [line, ...linesOf(term.sum, depth + 1, writer)] : [line];
  });
  if (sum.steps.length === 0) return terms;
  const first: readonly SumLine[] =
    sum.terms.length > 1
      ? [{ kind: "subtotal", label: screen.subtotal, amount: writer.text(totalOf(sum)), depth }]
      : [];
  const steps = stepsOf(sum, writer).map(({ label, amount }): SumLine => ({
    kind: "step",
    label,
    amount: `= ${writer.text(amount)}`,
    depth,
  }));
  return [...terms, ...first, ...steps];
}

/**
 * What is done to the total, with what it comes to. "÷ 90 × 100" is one line: the number between the
 * two, cut to four decimals, would not lead to the result.
 */
function stepsOf(sum: Sum, writer: Writer) {
  let amount = totalOf(sum);
  const lines: { label: string; amount: number; scales: boolean }[] = [];
  for (const step of sum.steps) {
    const before = amount;
    amount = afterStep(before, step);
    const label = stepText(step, before, amount, writer);
    const scales = step.kind === "times" || step.kind === "over";
    const last = lines.at(-1);
    if (scales && last?.scales)
      lines.splice(-1, 1, { label: `${last.label} ${label}`, amount, scales });
    else lines.push({ label, amount, scales });
  }
  return lines;
}

/** "进货额 80 × 50%": a part of one term needs no lines of its own. */
function shortPart(sum: Sum, writer: Writer): string | undefined {
  const [term] = sum.terms;
  if (sum.terms.length !== 1 || term.kind === "sum" || sum.name !== null) return undefined;
  const steps = stepsOf(sum, writer).map(({ label }) => label);
  const sign = term.minus ? "−" : "";
  const named = writer.words.screen.named(
    labelOf(term, writer.words),
    `${sign}${writer.text(amountOfTerm(term))}`
  );
  return [named, ...steps].join(" ");
}

function labelOf(term: Exclude<Term, { kind: "sum" }>, { screen, language }: ExplainingWords) {
  switch (term.kind) {
    case "points":
      return term.isLeftOut
        ? screen.named(term.criterion.name[language], screen.leftOut)
        : term.criterion.name[language];
    case "value":
      return term.column;
    case "number":
      return screen.fixed;
    case "formula":
      return screen.formula(term.text);
  }
}

function stepText(step: Step, before: number, after: number, writer: Writer): string {
  const { screen } = writer.words;
  if (step.kind === "round") return screen.rounded(step.decimals);
  const by = factorText(step.by, writer);
  switch (step.kind) {
    case "times":
      return screen.times(by);
    case "over":
      return screen.over(by);
    case "at-most":
      return screen.atMost(by, after < before);
    case "at-least":
      return screen.atLeast(by, after > before);
  }
}

function factorText({ value, name, isPercent }: Factor, { text, words }: Writer): string {
  if (isPercent === true) return `${text(value * 100)}%`;
  if (name === null) return text(value);
  return words.screen.named(name === FULL_MARKS ? words.screen.fullMarks : name, text(value));
}
