/** Part (d): single cells of GRADE.SCORE in one calculation, against one cell that spills the list. */
import { join } from "node:path";
import { newBook } from "../../src/book";
import { createHost, type FunctionMetadata } from "../../src/host/host";
import { startOffice } from "../../src/host/node/loadOfficeJs";
import { functionsMetadata } from "../build/functionsMetadata";
import { interleaveAsync, least } from "./interleave";
import { customerRows } from "./manyCustomers";
import { milliseconds, type Figure } from "./report";

const CELLS = 500;
const ROUNDS = 9;
/** The library of custom functions gathers calls for so long before it answers (milliseconds). */
const GATHERING = 50;
const SCHEME = "pharma-distributor";

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
    const { headers, customers } = customerRows(CELLS);
    const single = () =>
      Promise.all(
        customers.map((row) =>
          host.callFunction("GRADE.SCORE", [[row], SCHEME, [headers], customers])
        )
      );
    const spilled = () => host.callFunction("GRADE.SCORE", [[headers, ...customers], SCHEME]);
    demandEqual(await single(), await spilled());
    const times = await interleaveAsync(
      { single: () => timed(single), spilled: () => timed(spilled) },
      ROUNDS
    );
    const [alone, whole] = [least(times.single), least(times.spilled)];
    return [
      {
        name: `${CELLS} single cells, without ${GATHERING} ms of gathering`,
        value: (alone - GATHERING) / whole,
        unit: "× one spilled call",
        bound: 2,
        detail: `${milliseconds(alone)} against ${milliseconds(whole)}`,
      },
    ];
  } finally {
    session.close();
  }
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
