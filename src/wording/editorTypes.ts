import type { EdgeOp, NewRuleKind } from "../scheme/edit/types";
import type { SchemeProblem, SchemeProblemCode } from "../scheme/problems";
import type { Cadence, PointsRule, TierColor } from "../scheme/types";

/** What the screen says on which a scheme is edited. */
export interface EditorWording {
  readonly begin: {
    readonly title: string;
    readonly hint: string;
    readonly active: (name: string) => string;
    readonly blank: string;
    readonly blankHint: string;
    readonly builtIn: string;
    readonly fromBuiltIn: string;
    readonly file: string;
    readonly loading: string;
  };
  readonly draft: {
    readonly title: string;
    readonly name: string;
    /** Where it began. */
    readonly from: (name: string) => string;
    readonly inForce: (name: string) => string;
    readonly unsaved: (steps: number) => string;
    readonly untouched: string;
    readonly isSaved: string;
    readonly saved: (sheet: string) => string;
    readonly toRegrade: string;
    readonly kept: string;
    readonly resumed: string;
    readonly undo: string;
    readonly redo: string;
    readonly save: string;
    readonly saving: string;
    readonly savedTitle: string;
    readonly saveHint: string;
    readonly saveBroken: (errors: number) => string;
    readonly discard: string;
    readonly discardAsk: string;
    readonly discardYes: string;
    readonly discardNo: string;
    readonly close: string;
  };
  readonly effect: {
    readonly title: string;
    readonly hint: (name: string) => string;
    readonly working: string;
    readonly broken: (errors: number) => string;
    readonly tier: string;
    readonly before: string;
    readonly after: string;
    /** Column head: follow-ups in a week. */
    readonly weekly: string;
    readonly none: string;
    readonly others: string;
    readonly workload: (before: string, after: string) => string;
    readonly workloadHint: string;
    readonly moves: (up: number, down: number, other: number, same: number) => string;
    readonly shortMoves: (up: number, down: number, other: number) => string;
    readonly noMoves: string;
    readonly moved: (from: string, to: string) => string;
    readonly rowOf: (row: number) => string;
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
    readonly movedList: string;
  };
  readonly weights: {
    readonly title: string;
    readonly hint: string;
    readonly noScore: string;
    readonly tooFew: (customers: number, least: number) => string;
    readonly noSpread: (customers: number) => string;
    readonly criterion: string;
    readonly nominal: string;
    readonly effective: string;
    /** 名义 30 %，实际 4 %：95 % 的客户同一档 */
    readonly told: (nominal: string, effective: string, remarks: readonly string[]) => string;
    readonly same: (share: string, points: string) => string;
    readonly missing: (share: string) => string;
    readonly against: string;
    readonly rest: (share: string) => string;
    readonly twins: (a: string, b: string, correlation: string) => string;
    readonly opposites: (a: string, b: string, correlation: string) => string;
  };
  readonly problems: {
    readonly title: (errors: number, warnings: number) => string;
    readonly none: string;
    readonly error: string;
    readonly warning: string;
    /** At the field, and in the list of all with the part in which it is settled. */
    readonly line: (kind: string, text: string) => string;
    readonly placed: (kind: string, place: string, text: string) => string;
    readonly goTo: (place: string) => string;
    /** Said in the words of this screen rather than of a document. */
    readonly own: Partial<
      Readonly<Record<SchemeProblemCode, (problem: Pick<SchemeProblem, "at" | "params">) => string>>
    >;
  };
  readonly criteria: {
    readonly title: string;
    readonly count: (count: number, max: string) => string;
    readonly empty: string;
    readonly summary: (rule: string, max: string) => string;
    readonly name: string;
    readonly max: string;
    readonly maxHint: string;
    readonly maxLimit: string;
    readonly column: string;
    readonly rules: Readonly<Record<PointsRule["kind"], string>>;
    readonly up: (name: string) => string;
    readonly down: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly bands: string;
    readonly band: (number: number) => string;
    readonly op: (number: number) => string;
    readonly edge: (number: number) => string;
    readonly points: (of: string) => string;
    readonly ops: Readonly<Record<EdgeOp, string>>;
    readonly pointsHead: string;
    readonly otherwise: string;
    readonly addBand: string;
    readonly removeBand: (number: number) => string;
    readonly options: string;
    readonly option: (name: string) => string;
    readonly addOption: string;
    readonly newOption: string;
    readonly removeOption: (name: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly ratioToList: (column: string) => string;
    readonly ratioTo: string;
    readonly ratioToColumn: (column: string) => string;
    readonly first: string;
    readonly step: string;
    readonly start: string;
    readonly perEvent: string;
    readonly manual: (column: string) => string;
    readonly unless: (condition: string) => string;
    readonly formula: string;
    readonly formulaHint: string;
  };
  readonly add: {
    readonly title: string;
    readonly name: string;
    readonly column: string;
    readonly chooseColumn: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<NewRuleKind, string>>;
    readonly max: string;
    readonly add: string;
    readonly hints: Readonly<Record<NewRuleKind, string>>;
    readonly incomplete: string;
  };
  readonly tiers: {
    readonly title: string;
    readonly hint: string;
    readonly label: (number: number) => string;
    readonly color: (label: string) => string;
    readonly colors: Readonly<Record<TierColor, string>>;
    readonly cut: (label: string) => string;
    readonly cutOp: (label: string) => string;
    readonly cutHead: string;
    readonly rest: string;
    readonly byRules: string;
    readonly byFormula: string;
    readonly byNone: string;
    readonly cadence: string;
    readonly every: (label: string) => string;
    readonly unit: (label: string) => string;
    readonly units: Readonly<Record<Cadence["unit"], string>>;
    readonly noCadence: string;
    readonly up: (label: string) => string;
    readonly down: (label: string) => string;
    readonly remove: (label: string) => string;
    readonly add: string;
    readonly newLabel: (number: number) => string;
    readonly contact: string;
    readonly contactHint: string;
  };
  readonly rules: {
    readonly title: string;
    readonly hint: string;
    readonly rule: (number: number, tier: string) => string;
    readonly otherwise: string;
    readonly gate: (reason: string) => string;
    readonly working: (name: string) => string;
    readonly edge: (column: string, sign: string) => string;
    readonly top: (column: string) => string;
    readonly value: string;
    readonly percent: string;
    readonly other: (name: string) => string;
  };
  readonly formulas: {
    readonly title: string;
    readonly hint: string;
    readonly score: string;
    readonly tier: string;
    readonly followUp: string;
    readonly working: (name: string) => string;
    readonly output: (name: string) => string;
    readonly column: (name: string) => string;
    readonly condition: string;
  };
  readonly file: {
    readonly title: string;
    readonly hint: string;
    readonly make: string;
    readonly made: string;
    readonly download: string;
    readonly showText: string;
    readonly text: string;
    readonly textHint: string;
    readonly import: string;
    readonly importHint: string;
    readonly paste: string;
    readonly read: string;
    readonly notJson: string;
    readonly refused: (problems: number) => string;
    readonly nothingTaken: string;
    readonly tooLarge: (megabytes: string) => string;
  };
  readonly notNumber: string;
  readonly empty: string;
  readonly taken: (name: string) => string;
}
