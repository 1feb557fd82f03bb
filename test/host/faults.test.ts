import { closeAll, failureOf, start } from "./office";

afterEach(closeAll);

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

const write = (text: string, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    active(context).getRange("A1").values = [[text]];
    await context.sync();
  });

const read = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = active(context).getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });

describe("a payload", () => {
  test("that is too large to send does nothing", async () => {
    const { book } = await start(["客户"], { limits: { requestBytes: 2000 } });
    const error = await failureOf(() => write("客".repeat(700)));
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(book.activeSheet.cell(0, 0).value).toBeNull();
    await write("客");
    expect(book.activeSheet.cell(0, 0).value).toBe("客");
  });

  test("that is too large to answer with has been done", async () => {
    const { book } = await start(["客户"], { limits: { responseBytes: 2000 } });
    await write("客");
    const error = await failureOf(() => read("A1:T40"));
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(book.activeSheet.cell(0, 0).value).toBe("客");
    expect(await read("A1:B2")).toEqual([
      ["客", ""],
      ["", ""],
    ]);
  });

  test.each(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"])(
    "can be refused at a chosen request: %s",
    async (code) => {
      const { host, book } = await start();
      host.failAt({ request: 1, code });
      expect((await failureOf(() => write("客"))).code).toBe(code);
      expect(book.activeSheet.cell(0, 0).value).toBeNull();
      await write("客");
      expect(book.activeSheet.cell(0, 0).value).toBe("客");
    }
  );

  test("of more than five million cells reads as null, without an error", async () => {
    await start();
    expect(await read("A1:E1000001")).toBeNull();
  });

  test("may have another limit of cells", async () => {
    await start(["客户"], { mostCells: 4 });
    expect(await read("A1:B2")).not.toBeNull();
    expect(await read("A1:B3")).toBeNull();
  });
});

describe("a lost connection", () => {
  test("stays lost", async () => {
    const { host, book } = await start();
    await write("一");
    host.failAt({ request: 2, code: "disconnected" });
    for (const text of ["二", "三"]) {
      expect((await failureOf(() => write(text))).code).toBe("GeneralException");
    }
    expect(book.activeSheet.cell(0, 0).value).toBe("一");
  });

  test("may be lost after the work was done", async () => {
    const { host, book } = await start();
    host.failAt({ request: 1, code: "disconnected", actionsDone: Infinity });
    await failureOf(() => write("一"));
    await failureOf(() => write("二"));
    expect(book.activeSheet.cell(0, 0).value).toBe("一");
  });
});

describe("while a person is typing into a cell", () => {
  test("a request fails with Excel's own code and does nothing", async () => {
    const { host, book } = await start();
    host.beginsCellEdit();
    const error = await failureOf(() => write("一"));
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    expect(book.activeSheet.cell(0, 0).value).toBeNull();
    host.endsCellEdit();
    await write("一");
    expect(book.activeSheet.cell(0, 0).value).toBe("一");
  });

  test("a request that agreed to wait is answered when the typing ends", async () => {
    const { host, book } = await start();
    host.beginsCellEdit();
    const writing = write("一", { delayForCellEdit: true });
    // The other request is answered, so the first has arrived and waits.
    await failureOf(() => write("二"));
    expect(book.activeSheet.cell(0, 0).value).toBeNull();
    host.userEdits("客户", "B1", "甲");
    host.endsCellEdit();
    await writing;
    expect(book.activeSheet.cell(0, 0).value).toBe("一");
    expect(book.activeSheet.cell(0, 1).value).toBe("甲");
  });
});
