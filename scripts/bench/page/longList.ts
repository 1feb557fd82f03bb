/** Runs within a page of its own: the pane's way from a sheet as read to a plan, over a long list. */
import { catalogue } from "../../../src/catalogue";
import { pharmaDistributor } from "../../../src/catalogue/value/pharma-distributor";
import { packMemory } from "../../../src/excel/restore/packMemory";
import { memoryOf } from "../../../src/excel/restore/runMemory";
import { columnRuns } from "../../../src/excel/columnRuns";
import type { RegradePlan, SheetSnapshot } from "../../../src/excel/types";
import { allSteps, type Steps } from "../../../src/formula/steps";
import { traceInSteps } from "../../../src/grading/grade";
import { preparedScheme } from "../../../src/table/gradeSheet";
import { inTurns } from "../../../src/taskpane/list/inTurns";
import { NO_CHOICES } from "../../../src/taskpane/list/listState";
import { proposeInSteps, suggestInSteps, type Proposal } from "../../../src/taskpane/list/propose";
import { whileWatching, type Blocked } from "./blocked";
import { readWide, wideList, type WideList } from "./wideList";

/** 2026-11-22 as a serial. */
const TODAY = 46348;

let list: WideList | undefined;
let snapshot: SheetSnapshot | undefined;
/** As the pane holds it, with the one before while a new one is made. */
let proposal: Proposal | undefined;

const held = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("Nothing was read.");
  return value;
};

async function turns<T>(steps: Steps<T>): Promise<T> {
  const ended = await inTurns(steps, new AbortController().signal);
  if (ended === undefined) throw new Error("Nobody abandons the work of the bench.");
  return ended.result;
}

/** What the pane works out of a sheet: which schemes fit, and what a regrade would do. */
function* work(read: SheetSnapshot, asOf: number): Steps<Proposal> {
  const found = yield* suggestInSteps(read, catalogue);
  if ("kind" in found) throw new Error(`nothing to propose: ${found.kind}`);
  const choices = { ...NO_CHOICES, schemeId: pharmaDistributor.id };
  return yield* proposeInSteps({ snapshot: read, choices, today: asOf }, found, "zh-CN");
}

function planOf({ result }: Proposal): RegradePlan {
  if (result.kind !== "plan") throw new Error(`no plan: ${result.kind}`);
  return result.plan;
}

/** Nothing that was read or graded before is known again. */
const forgotten = (read: SheetSnapshot): SheetSnapshot => ({ ...read, cells: { ...read.cells } });

export const longList = {
  make(rows: number): void {
    list = wideList(rows);
    snapshot = proposal = undefined;
  },
  async read(): Promise<Blocked> {
    const { result, blocked } = await whileWatching(() => readWide(held(list)));
    snapshot = result;
    return blocked;
  },
  /** The list itself is the bench's; from here on only what was read of it is in memory. */
  forgetSource(): void {
    list = undefined;
  },
  async grade(): Promise<Blocked & { readonly milliseconds: number }> {
    const { result, blocked, milliseconds } = await whileWatching(() =>
      turns(work(forgotten(held(snapshot)), TODAY))
    );
    proposal = result;
    return { ...blocked, milliseconds };
  },
  /** Milliseconds of the same work in turns and at once. */
  async ratios(rounds: number): Promise<readonly (readonly [number, number])[]> {
    const pairs: (readonly [number, number])[] = [];
    for (let round = 0; round < rounds; round++) {
      const read = held(snapshot);
      const inTurnsTaken = await timed(() => turns(work(forgotten(read), TODAY - round * 2)));
      const atOnce = await timed(async () =>
        allSteps(work(forgotten(read), TODAY - round * 2 - 1))
      );
      pairs.push([inTurnsTaken, atOnce]);
    }
    return pairs;
  },
  /** The same for the engine alone. */
  async gradingRatios(rounds: number): Promise<readonly (readonly [number, number])[]> {
    const { input } = planOf(held(proposal)).computed;
    const prepared = preparedScheme(pharmaDistributor);
    const pairs: (readonly [number, number])[] = [];
    for (let round = 0; round < rounds; round++) {
      const inTurnsTaken = await timed(() => turns(traceInSteps(prepared, input)));
      const atOnce = await timed(async () => allSteps(traceInSteps(prepared, input)));
      pairs.push([inTurnsTaken, atOnce]);
    }
    return pairs;
  },
  /** What a regrade lays out before it writes: the cells as a request holds them, and the memory of the run. */
  layOut(): number {
    const plan = planOf(held(proposal));
    const request = columnRuns(plan.writes).map(({ values }) =>
      JSON.stringify(values.map((value) => [value]))
    );
    const memory = packMemory(memoryOf(plan));
    return request.reduce((sum, { length }) => sum + length, memory.length);
  },
};

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

declare global {
  interface Window {
    longList: typeof longList;
  }
}

window.longList = longList;
