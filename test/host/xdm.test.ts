import { type Framed, startFramed } from "./frame";
import { failureOf, heard } from "./office";

let framed: Framed | undefined;
afterEach(() => framed?.close());

async function start(...options: Parameters<typeof startFramed>): Promise<Framed> {
  framed = await startFramed(...options);
  return framed;
}

test("office.js believes it is in Excel on the web", async () => {
  const { office } = await start({ displayLanguage: "en-US" });
  const { context } = office.Office;
  expect([context.host, context.platform, context.displayLanguage]).toEqual([
    "Excel",
    "OfficeOnline",
    "en-US",
  ]);
  expect(context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
});

test("reads and writes cells by messages", async () => {
  const { host, office } = await start();
  const address = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.values = [["甲", 1]];
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect([address, host.requests]).toEqual(["客户!A1:B1", 1]);
  expect(host.book.activeSheet.cell(0, 0).value).toBe("甲");
});

test("events, commands and functions find their way", async () => {
  const { host, office } = await start();
  const changed = heard<Excel.WorksheetChangedEventArgs>();
  const selected = heard<Excel.SelectionChangedEventArgs>();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(changed.handler);
    context.workbook.onSelectionChanged.add(selected.handler);
    await context.sync();
  });
  host.userEdits("客户", "C3", 5);
  host.userSelects("客户", "C4");
  expect((await changed.args).address).toBe("C3");
  await selected.args;
  office.CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
  expect(await host.callFunction("GRADE.ADD", [1, 2])).toBe(3);
  office.Office.actions.associate("regrade", (event: Office.AddinCommands.Event) =>
    event.completed()
  );
  await expect(host.invokeRibbon("regrade")).resolves.toBeUndefined();
});

test("document settings are saved", async () => {
  const { host, office } = await start();
  const { settings } = office.Office.context.document;
  settings.set("方案", 1);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect([...host.settings]).toEqual([["方案", "1"]]);
});

test("a lost request is an error and not a wait for ever", async () => {
  const { host, office } = await start();
  host.failAt({ request: 1, code: "lost" });
  const error = await failureOf(() =>
    office.Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    })
  );
  expect(error.code).toBe("GeneralException");
});

test("messages of others are not answered", async () => {
  const { host, office, intrude } = await start();
  const request = {
    _messageType: 0,
    _actionType: 0,
    _actionName: "executeMethod",
    _conversationId: "conversation-1",
    _correlationId: 1,
    _data: { DdaMethod: { DispatchId: 94 }, 0: "command1" },
  };
  office.Office.actions.associate("waits", () => undefined);
  let completed = false;
  void host.invokeRibbon("waits").then(() => (completed = true));
  intrude(JSON.stringify(request), "https://elsewhere.example");
  intrude("[]", "https://localhost:8443");
  intrude({ hello: 1 }, "https://localhost:8443");
  intrude(JSON.stringify({ ...request, _conversationId: "another" }), "https://localhost:8443");
  await office.Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  expect(completed).toBe(false);
});
