import { closeAll, failureOf, start } from "./office";

afterEach(closeAll);

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

describe("one sync is one request", () => {
  test("writes and loads of one sync travel together", async () => {
    const { host } = await start();
    const values = await Excel.run(async (context) => {
      const range = active(context).getRange("A1:B2");
      range.values = [
        ["客户", "金额"],
        ["华北", 12.5],
      ];
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual([
      "客户!A1:B2",
      [
        ["客户", "金额"],
        ["华北", 12.5],
      ],
    ]);
    expect(host.requests).toBe(1);
    expect(host.bytesIn).toBeGreaterThan(200);
    expect(host.bytesOut).toBeGreaterThan(100);
  });

  test("letting go of ranges is counted apart, as nobody waits for it", async () => {
    const { host } = await start();
    await Excel.run(async (context) => {
      active(context).getRange("A1").load("values");
      await context.sync();
      expect(host.heldRanges).toBe(1);
    });
    await Excel.run(async (context) => {
      active(context).load("name");
      await context.sync();
    });
    expect(host.requests).toBe(2);
    expect(host.housekeeping).toBe(1);
    expect(host.heldRanges).toBe(0);
  });

  test("counters start again after a reset", async () => {
    const { host } = await start();
    await Excel.run(async (context) => {
      active(context).load("name");
      await context.sync();
    });
    host.resetCounters();
    expect([host.requests, host.bytesIn, host.bytesOut]).toEqual([0, 0, 0]);
  });

  test("a range lives on over several syncs", async () => {
    await start();
    const second = await Excel.run(async (context) => {
      const range = active(context).getRange("B2:C3");
      range.load("address");
      await context.sync();
      const next = range.getOffsetRange(1, 0);
      next.load("address");
      await context.sync();
      return next.address;
    });
    expect(second).toBe("客户!B3:C4");
  });

  test("a proxy not loaded cannot be read", async () => {
    await start();
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        const sheet = active(context);
        await context.sync();
        return sheet.name;
      })
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("mergeUndoGroup is taken and changes nothing here", async () => {
    const { book } = await start();
    await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
      active(context).getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(book.activeSheet.cell(0, 0).value).toBe(1);
  });
});

describe("what is not there says so", () => {
  test.each([
    [
      "Worksheet.charts",
      (sheet: Excel.Worksheet) =>
        void sheet.charts.add("Line", sheet.getRange("A1:B2"), "Auto").load("name"),
    ],
    ["Range.height", (sheet: Excel.Worksheet) => void sheet.getRange("A1").load("height")],
    ["Range.insert", (sheet: Excel.Worksheet) => void sheet.getRange("A1").insert("Down")],
    [
      "Range.rowHidden",
      (sheet: Excel.Worksheet) => {
        sheet.getRange("A1").rowHidden = true;
      },
    ],
    ["Range.copyFrom", (sheet: Excel.Worksheet) => sheet.getRange("A1").copyFrom("B1")],
  ])("%s fails by its name", async (name, use) => {
    await start();
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        use(active(context));
        await context.sync();
      })
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain(name);
    expect(error.debugInfo.errorLocation).toContain(name);
  });

  test("a missing item is an error, or the null object for the OrNullObject form", async () => {
    await start();
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("没有").load("name");
        await context.sync();
      })
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ]);
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test("writing to the null object is an error", async () => {
    await start();
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        const names = context.workbook.names.getItemOrNullObject("没有");
        names.visible = false;
        await context.sync();
      })
    );
    expect(error.code).toBe("InvalidOperation");
  });
});

describe("a failing Excel", () => {
  const twoWrites = (): Promise<void> =>
    Excel.run(async (context) => {
      active(context).getRange("A1").values = [["一"]];
      await context.sync();
      active(context).getRange("A2").values = [["二"]];
      await context.sync();
    });

  test("fails at the chosen request with the chosen code", async () => {
    const { host, book } = await start();
    host.failAt({ request: 2, code: "RequestAborted", message: "用户正在编辑" });
    const error = await failureOf(twoWrites);
    expect([error.code, error.message]).toEqual(["RequestAborted", "用户正在编辑"]);
    expect(book.activeSheet.cell(0, 0).value).toBe("一");
    expect(book.activeSheet.cell(1, 0).value).toBeNull();
  });

  test("may do a part of the request before it fails", async () => {
    const { host, book } = await start();
    host.failAt({ request: 1, actionsDone: Infinity, code: "lost" });
    const error = await failureOf(twoWrites);
    expect(error.code).toBe("GeneralException");
    expect(book.activeSheet.cell(0, 0).value).toBe("一");
    expect(host.requests).toBe(1);
  });

  test("works again at the next request", async () => {
    const { host, book } = await start(["客户"], { failAt: 1 });
    await failureOf(twoWrites);
    await twoWrites();
    expect(host.requests).toBe(3);
    expect(book.activeSheet.cell(1, 0).value).toBe("二");
  });

  test("lets a co-author in between two requests", async () => {
    const answered: number[] = [];
    const { host } = await start();
    host.between((count) => {
      answered.push(count);
      host.userEdits("客户", "A1", "别人写的");
    });
    const seen = await Excel.run(async (context) => {
      const cell = active(context).getRange("A1");
      cell.values = [["我写的"]];
      await context.sync();
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([["别人写的"]]);
    expect(answered).toEqual([1]);
  });

  test("on the web refuses more than 5 MB", async () => {
    // 300 cells of 6,000 characters of three bytes each.
    const big = Array.from({ length: 300 }, () => ["客".repeat(6000)]);
    const write = (): Promise<void> =>
      Excel.run(async (context) => {
        active(context).getRange("A1:A300").values = big;
        await context.sync();
      });
    const { book } = await start(["客户"], { platform: "web" });
    const error = await failureOf(write);
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(book.activeSheet.cell(0, 0).value).toBeNull();
    closeAll();
    const desktop = await start();
    await write();
    expect(desktop.book.activeSheet.cell(0, 0).value).toBe(big[0]?.[0]);
  });
});

describe("what the host says of itself", () => {
  test("advertises ExcelApi 1.17 and only sets it answers", async () => {
    await start();
    const { requirements } = Office.context;
    const asked = (sets: readonly [string, string][]): boolean[] =>
      sets.map(([name, version]) => requirements.isSetSupported(name, version));
    expect(
      asked([
        ["ExcelApi", "1.1"],
        ["ExcelApi", "1.9"],
        ["ExcelApi", "1.17"],
        ["SharedRuntime", "1.1"],
        ["CustomFunctionsRuntime", "1.4"],
        ["RibbonApi", "1.1"],
      ])
    ).toEqual([true, true, true, true, true, true]);
    expect(
      asked([
        ["ExcelApi", "1.18"],
        ["ExcelApiOnline", "1.1"],
        ["DialogApi", "1.1"],
        ["KeyboardShortcuts", "1.1"],
      ])
    ).toEqual([false, false, false, false]);
  });

  test("can be an older Excel", async () => {
    await start(["客户"], { requirementSets: { ExcelApi: "1.9" } });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });

  test.each(["zh-CN", "en-US"] as const)("speaks %s", async (language) => {
    await start(["客户"], { displayLanguage: language });
    expect(Office.context.displayLanguage).toBe(language);
    expect(Office.context.host).toBe("Excel");
  });

  test("takes its globals away when it closes", async () => {
    await start();
    expect("Excel" in globalThis).toBe(true);
    closeAll();
    expect("Excel" in globalThis).toBe(false);
  });
});
