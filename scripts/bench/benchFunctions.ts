/** Part (d): single cells of GRADE.SCORE in one calculation, against one cell that spills the list. */
import { join } from "node:path";
import { newBook } from "../../src/book";
import { createHost, type FunctionMetadata, type Host } from "../../src/host/host";
import { startOffice } from "../../src/host/node/loadOfficeJs";
import { functionsMetadata } from "../build/functionsMetadata";
import { interleaveAsync, least } from "./interleave";
import { customerRows } from "./manyCustomers";
import { generator } from "./random";
import { milliseconds, type Figure } from "./report";

const CELLS = 500;
const ROUNDS = 7;
/** The library of custom functions gathers calls for so long before it answers (milliseconds). */
const GATHERING = 50;

export async function benchFunctions(): Promise<readonly Figure[]> {
  const room = join(__dirname, "../../src/functions");
  const described = await functionsMetadata(
    join(room, "functions.ts"),
    join(room, "descriptions.en-US.json")
  );
  const functions = described["zh-CN"].functions as readonly FunctionMetadata[];
  const host = createHost(newBook(["客户"]), { functions });
  const session = await startOffice(host, { globals: true });
  try {
    await import("../../src/functions/functions");
    const figures: Figure[] = [];
    for (const kind of [alone(), amongOthers()]) figures.push(await race(host, kind));
    return figures;
  } finally {
    session.close();
  }
}

/** Calls of one scheme: its rows, and what each single call is given beside its row. */
interface Kind {
  readonly name: string;
  readonly scheme: string;
  readonly headers: readonly string[];
  readonly customers: readonly (readonly (string | number)[])[];
  /** A scheme that looks at the whole list gets it with every call. */
  readonly withList: boolean;
  readonly bound?: number;
}

/** A scheme that looks at no other customer. */
function alone(): Kind {
  const random = generator(3);
  const headers = ["客户名称", "指标一", "指标二", "指标三", "指标四", "指标五"];
  const customers = Array.from({ length: CELLS }, (_, i) => [
    `虚构客户${i}`,
    ...headers.slice(1).map(() => Math.round(1000 * random()) / 10),
  ]);
  const name = `${CELLS} single cells`;
  return { name, scheme: "weighted-scorecard", headers, customers, withList: false, bound: 2 };
}

/** Here the transport of the list, once per call, is nearly all of the work. */
function amongOthers(): Kind {
  const { headers, customers } = customerRows(CELLS);
  const name = `${CELLS} single cells, each with the list of ${CELLS}`;
  return { name, scheme: "pharma-distributor", headers, customers, withList: true };
}

async function race(host: Host, kind: Kind): Promise<Figure> {
  const { name, scheme, headers, customers, withList, bound } = kind;
  const list = withList ? [customers] : [];
  const single = () =>
    Promise.all(
      customers.map((row) => host.callFunction("GRADE.SCORE", [[row], scheme, [headers], ...list]))
    );
  const spilled = () => host.callFunction("GRADE.SCORE", [[headers, ...customers], scheme]);
  demandEqual(await single(), await spilled());
  const times = await interleaveAsync(
    { single: () => timed(single), spilled: () => timed(spilled) },
    ROUNDS
  );
  const [each, whole] = [least(times.single), least(times.spilled)];
  return {
    name,
    // the library gathers single calls before it answers
    value: (each - GATHERING) / whole,
    unit: "× one spilled call + 50 ms",
    detail: `${milliseconds(each)} against ${milliseconds(whole)}`,
    ...(bound === undefined ? {} : { bound }),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function demandEqual(single: readonly unknown[], spilled: unknown): void {
  const whole = spilled as readonly (readonly number[])[];
  single.forEach((answer, i) => {
    const alone = (answer as readonly (readonly number[])[])[0][0];
    if (Math.abs(alone - whole[i][0]) > 1e-9)
      throw new Error(`Customer ${i + 1} scores ${alone} alone and ${whole[i][0]} in the list.`);
  });
}
