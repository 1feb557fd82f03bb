import type { FunctionMetadata } from "../../src/host/host";
import { CellError } from "../../src/host/functionDesk";
import { closeAll, heard, start } from "./office";

afterEach(closeAll);

const METADATA: readonly FunctionMetadata[] = [
  { id: "SUM2D", parameters: [{}, { optional: true }] },
  { id: "TICK", parameters: [{}], options: { stream: true, cancelable: true } },
];

describe("custom functions", () => {
  test("take a range and give an array", async () => {
    const { host, office } = await start();
    office.CustomFunctions.associate("DOUBLE", (cells: number[][]) =>
      cells.map((row) => row.map((value) => value * 2))
    );
    expect(
      await host.callFunction("GRADE.DOUBLE", [
        [
          [1, 2],
          [3, 4],
        ],
      ])
    ).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  test("are told left-out optional arguments as null, before the invocation", async () => {
    const { host, office } = await start(["客户"], { functions: METADATA });
    const seen: unknown[] = [];
    office.CustomFunctions.associate("SUM2D", (...args: unknown[]) => {
      seen.push(...args.slice(0, 2));
      return (args[2] as CustomFunctions.Invocation).address ?? "no address";
    });
    await host.callFunction("GRADE.SUM2D", [[[1]]], { address: "客户!D4" });
    expect(seen).toEqual([[[1]], null]);
  });

  test.each<[string, (office: typeof CustomFunctions) => never, string, string]>([
    [
      "#VALUE!",
      (functions) => {
        throw new functions.Error(functions.ErrorCode.invalidValue, "第 3 行缺金额");
      },
      "#VALUE!",
      "第 3 行缺金额",
    ],
    [
      "#N/A",
      (functions) => {
        throw new functions.Error(functions.ErrorCode.notAvailable, "没有这个方案");
      },
      "#N/A",
      "没有这个方案",
    ],
    [
      "#NUM!",
      (functions) => {
        throw new functions.Error(functions.ErrorCode.invalidNumber);
      },
      "#NUM!",
      "#NUM!",
    ],
    [
      "any other error",
      () => {
        throw new TypeError("bug");
      },
      "#VALUE!",
      "#VALUE!",
    ],
  ])("fail with %s and their sentence", async (_, fail, error, message) => {
    const { host, office } = await start();
    office.CustomFunctions.associate("FAIL", () => fail(office.CustomFunctions));
    const shown = await host.callFunction("GRADE.FAIL", []).then(
      () => undefined,
      (reason: unknown) => reason
    );
    expect(shown).toBeInstanceOf(CellError);
    expect(shown).toMatchObject({ error, message });
  });

  test("unknown to the manifest are #NAME?", async () => {
    const { host } = await start(["客户"], { functions: METADATA });
    await expect(host.callFunction("GRADE.NOPE", [])).rejects.toMatchObject({ error: "#NAME?" });
  });

  test("500 cells of one recalculation go there and back in one message each", async () => {
    const { host, office } = await start();
    office.CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
    const before = host.housekeeping;
    const calls = Array.from({ length: 500 }, (_, i) => host.callFunction("GRADE.ADD", [i, 1]));
    const results = await Promise.all(calls);
    expect(results).toEqual(Array.from({ length: 500 }, (_, i) => i + 1));
    expect(host.housekeeping - before).toBe(1);
    expect(host.requests).toBe(0);
  });

  test("may take their time", async () => {
    const { host, office } = await start();
    office.CustomFunctions.associate("LATER", async (value: number) => {
      await Promise.resolve();
      return value;
    });
    expect(await host.callFunction("GRADE.LATER", [3])).toBe(3);
  });

  test("that stream give value after value until they are cancelled", async () => {
    const { host, office } = await start(["客户"], { functions: METADATA });
    const cancelled = heard<void>();
    const invocations: CustomFunctions.StreamingInvocation<number>[] = [];
    office.CustomFunctions.associate(
      "TICK",
      (first: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
        invocations.push(invocation);
        invocation.onCanceled = () => void cancelled.handler();
        invocation.setResult(first);
      }
    );
    const abort = new AbortController();
    const second = heard<unknown>();
    const onResult = (value: unknown): void => {
      if (value === 7) invocations[0]?.setResult(8);
      else void second.handler(value);
    };
    const first = await host.callFunction("GRADE.TICK", [7], { signal: abort.signal, onResult });
    expect([first, await second.args]).toEqual([7, 8]);
    abort.abort();
    await cancelled.args;
  });
});

describe("the ribbon", () => {
  test("waits until the command says it is done", async () => {
    const { host, office } = await start();
    const steps: string[] = [];
    office.Office.actions.associate("regrade", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["A"]];
        await context.sync();
      });
      steps.push(`pressed ${event.source.id}`);
      event.completed();
    });
    await host.invokeRibbon("regrade", "Grade.Regrade");
    steps.push("done");
    expect(steps).toEqual(["pressed Grade.Regrade", "done"]);
    expect(host.book.activeSheet.cell(0, 0).value).toBe("A");
  });

  test("a second press while the first runs is done too", async () => {
    const { host, office } = await start();
    const running: Office.AddinCommands.Event[] = [];
    let pressed: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (pressed = resolve));
    office.Office.actions.associate("slow", (event: Office.AddinCommands.Event) => {
      running.push(event);
      if (running.length === 2) pressed();
    });
    const presses = [host.invokeRibbon("slow"), host.invokeRibbon("slow")];
    await both;
    for (const event of running.reverse()) event.completed();
    await expect(Promise.all(presses)).resolves.toHaveLength(2);
  });

  test("a button is switched off and on by requestUpdate", async () => {
    const { host } = await start();
    const update = (enabled: boolean): Promise<void> =>
      Office.ribbon.requestUpdate({
        tabs: [{ id: "TabHome", controls: [{ id: "Grade.Regrade", enabled }] }],
      });
    await update(false);
    expect(host.addin.enabledControls.get("Grade.Regrade")).toBe(false);
    await update(true);
    expect(host.addin.enabledControls.get("Grade.Regrade")).toBe(true);
  });
});

describe("the add-in's runtime", () => {
  test("shows and hides its pane and hears of it", async () => {
    const { host } = await start();
    const seen: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      seen.push(visibilityMode);
    });
    await Office.addin.hide();
    expect(host.addin.paneVisible).toBe(false);
    await Office.addin.showAsTaskpane();
    expect(host.addin.paneVisible).toBe(true);
    host.showPane(false);
    await stop();
    expect(seen).toEqual(["Hidden", "Taskpane", "Hidden"]);
  });

  test("loads with the document once asked to", async () => {
    const { host } = await start();
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(host.addin.loadsOnOpen).toBe(true);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });

  test("keeps document settings while the workbook is open", async () => {
    const { host } = await start();
    const { settings } = Office.context.document;
    settings.set("方案", { id: "pharma" });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect([...host.settings]).toEqual([["方案", '{"id":"pharma"}']]);
  });
});
