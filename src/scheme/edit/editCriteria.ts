import { here, pointsName } from "../names";
import type { Band, Column, Criterion, PointsRule, Scheme } from "../types";
import { nextBand, roundPoints, scaleCriterion } from "./editPoints";
import { withInput, withoutIdle } from "./inputs";
import { moved } from "./moved";
import { dropPoints, renameOption, renamePoints } from "./rewrite";
import type { CriterionEdit, NewCriterion } from "./types";

/** Edits of what earns points. An edit of something that is not there leaves the scheme as it is. */
export function editCriteria(scheme: Scheme, edit: CriterionEdit): Scheme {
  const { criteria = [] } = scheme;
  if (edit.kind === "add-criterion") return addCriterion(scheme, edit.criterion);
  const criterion = criteria[edit.index];
  if (criterion === undefined) return scheme;
  const put = (next: Criterion): Scheme => ({
    ...scheme,
    criteria: criteria.map((each) => (each === criterion ? next : each)),
  });
  switch (edit.kind) {
    case "remove-criterion":
      return withoutIdle(
        dropPoints(
          { ...scheme, criteria: criteria.filter((each) => each !== criterion) },
          criterion.name.zh
        ),
        scheme
      );
    case "move-criterion":
      return { ...scheme, criteria: moved(criteria, edit.index, edit.by) };
    case "rename-criterion": {
      if (
        isTaken(
          criteria.map(({ name }) => name.zh),
          edit.text
        )
      )
        return scheme;
      const renamed = renamePoints(put(criterion), criterion.name.zh, edit.text);
      const name = { zh: edit.text, en: edit.text };
      const next = renamed.criteria?.map((each, i) =>
        i === edit.index ? { ...each, name } : each
      );
      return { ...renamed, ...(next && { criteria: next }) };
    }
    case "criterion-max":
      return put(scaleCriterion(criterion, edit.max));
    case "criterion-column":
      return readFrom(scheme, criterion, edit.column);
    case "add-band":
    case "remove-band":
      return put({ ...criterion, rule: editBands(criterion.rule, edit), source: "seed" });
    default:
      return editOptions(scheme, criterion, edit);
  }
}

/** Two of one name could not be told apart again. */
const isTaken = (names: readonly string[], text: string) => text === "" || names.includes(text);

function editBands(
  rule: PointsRule,
  edit: Extract<CriterionEdit, { kind: "add-band" | "remove-band" }>
): PointsRule {
  if (rule.kind !== "bands") return rule;
  const bands =
    edit.kind === "add-band"
      ? [...rule.bands, nextBand(rule.bands, rule.otherwise)]
      : rule.bands.filter((_, i) => i !== edit.band);
  return { ...rule, bands };
}

type OptionEdit = Extract<
  CriterionEdit,
  { kind: "add-option" | "rename-option" | "remove-option" }
>;

/** Options belong to the column: all criteria that read it have the same ones. */
function editOptions(scheme: Scheme, criterion: Criterion, edit: OptionEdit): Scheme {
  const { rule } = criterion;
  if (rule.kind !== "choices") return scheme;
  const known = scheme.columns.find(({ name }) => name === rule.column)?.options ?? [];
  const names = [...known.map(({ value }) => value), ...Object.keys(rule.points)];
  if (edit.kind !== "remove-option" && isTaken(names, edit.text)) return scheme;
  if (edit.kind === "rename-option")
    return renameOption(scheme, rule.column, edit.option, edit.text);
  const isAdding = edit.kind === "add-option";
  const columns = scheme.columns.map((column) => {
    if (column.name !== rule.column) return column;
    const { options = [] } = column;
    return {
      ...column,
      options: isAdding
        ? [...options, { value: edit.text }]
        : options.filter(({ value }) => value !== edit.option),
    };
  });
  const criteria = scheme.criteria?.map((each) => {
    if (each.rule.kind !== "choices" || each.rule.column !== rule.column) return each;
    const points = isAdding
      ? { ...each.rule.points, [edit.text]: 0 }
      : Object.fromEntries(
          Object.entries(each.rule.points).filter(([option]) => option !== edit.option)
        );
    return { ...each, rule: { ...each.rule, points } };
  });
  return { ...scheme, columns, ...(criteria && { criteria }) };
}

/** Another column of the sheet behind a criterion; one that nothing reads any more goes. */
function readFrom(scheme: Scheme, criterion: Criterion, column: Column): Scheme {
  const { rule } = criterion;
  if (rule.kind === "formula") return scheme;
  const next: PointsRule =
    rule.kind === "choices" && column.options !== undefined
      ? { ...rule, column: column.name, points: pointsFor(column, rule.points) }
      : { ...rule, column: column.name };
  const criteria = scheme.criteria?.map((each) =>
    each === criterion ? { ...criterion, rule: next } : each
  );
  return withoutIdle(withInput({ ...scheme, ...(criteria && { criteria }) }, column), scheme);
}

/** Options keep their points where they had some. */
const pointsFor = (column: Column, before: Readonly<Record<string, number>>) =>
  Object.fromEntries((column.options ?? []).map(({ value }) => [value, before[value] ?? 0]));

function addCriterion(scheme: Scheme, wanted: NewCriterion): Scheme {
  const { criteria = [], score } = scheme;
  const criterion: Criterion = {
    id: freeId(criteria),
    name: { zh: wanted.name, en: wanted.name },
    max: wanted.max,
    rule: ruleFor(wanted),
    influenceable: true,
    source: "seed",
  };
  const formula = score?.formula;
  const counted =
    formula === undefined
      ? {}
      : { score: { ...score, formula: `${formula}+${here(pointsName(wanted.name))}` } };
  return withInput({ ...scheme, criteria: [...criteria, criterion], ...counted }, wanted.column);
}

function freeId(criteria: readonly Criterion[]): string {
  const taken = new Set(criteria.map(({ id }) => id));
  let number = criteria.length + 1;
  while (taken.has(`own-${number}`)) number++;
  return `own-${number}`;
}

function ruleFor({
  kind,
  column: { name: column, options = [] },
  max,
  edges,
}: NewCriterion): PointsRule {
  switch (kind) {
    case "bands":
      return { kind, column, bands: evenBands(edges ?? [0], max), otherwise: 0 };
    case "choices":
      return {
        kind,
        column,
        points: Object.fromEntries(
          options.map(({ value }, i) => [value, roundPoints(max * (1 - i / options.length))])
        ),
      };
    case "yesno":
      return { kind, column, yes: max, no: 0 };
    case "ratio":
      return { kind, column, to: "list-maximum" };
    case "manual":
      return { kind, column };
    case "formula":
      return { kind, formula: here(column), needs: [column] };
  }
}

/** The same step of points from band to band. */
const evenBands = (edges: readonly number[], max: number): readonly Band[] =>
  edges.map((atLeast, i) => ({ atLeast, points: roundPoints(max * (1 - i / edges.length)) }));
