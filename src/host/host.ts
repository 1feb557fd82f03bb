/**
 * A stand-in Excel for development and tests: it answers the unmodified office.js over one Book.
 *
 * Of formulas it calculates only those that call the add-in's own functions, when it is told of
 * them. Any other that is written has no result until Excel or LibreOffice opens the file; those
 * that were in the file keep the results saved with them. Document settings and
 * the pane's state live here and are not saved with the file. What only real Excel can tell is on
 * the list in docs/excel-smoke.md.
 */
import type { Area, Book } from "../book/types";
import { type AddinState, addinServices, createAddinState, showPane } from "./addinServices";
import {
  type Answer,
  type Counters,
  type Desk,
  type Failure,
  type Limits,
  receiveRequest,
  type Request,
  WEB_LIMITS,
} from "./answer";
import type { EventEntry } from "./eventDesk";
import { createFunctionCells } from "./calculation/functionCells";
import { formulaInFile } from "./calculation/spelling";
import { type CallOptions, createFunctionDesk, type FunctionMetadata } from "./functionDesk";
import { movedRange } from "./model/moveRows";
import { workbook } from "./model/workbook";
import { type Person, createPerson } from "./person";
import { requirementMatrix, REQUIREMENT_SETS } from "./requirementSets";
import { minorOf } from "./richapi/excelVersion";
import { createReferences } from "./richapi/paths";
import { type BookChange, createWorkspace, type Workspace } from "./workspace";

export interface HostOptions {
  /** "web" limits requests and answers to 5 MB, as Excel on the web does. */
  readonly platform?: "windows" | "web";
  readonly displayLanguage?: "zh-CN" | "en-US";
  readonly fileName?: string;
  /** An Excel that has ExcelApi up to this one and refuses what came later, such as "1.12". */
  readonly excelApi?: string;
  /** Sets to advertise beside or instead of the usual ones, such as { ExcelApi: "1.9" }. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** `functions` of functions.json; lets unknown functions fail and optional arguments be null. */
  readonly functions?: readonly FunctionMetadata[];
  readonly readOnly?: boolean;
  /** False: formulas answer with their first value, as before Excel 2021. */
  readonly dynamicArrays?: boolean;
  /** Instead of those of the platform. */
  readonly limits?: Limits;
  /** Beyond so many cells `values` is null; left out: Excel's five millions. */
  readonly mostCells?: number;
  /** Failure of a request; a number is short for { request }. */
  readonly failAt?: Failure | number;
  /** Runs between two requests: the moment for a co-author to change the book. */
  readonly between?: (answered: number) => void;
}

/** What a transport lends the host while office.js is connected. */
export interface Connection {
  richApiMessages(entries: readonly EventEntry[]): void;
  documentSelectionChanged(): void;
  commandInvoked(id: string, functionName: string, data: string): void;
}

export interface Host extends Readonly<Counters>, Person {
  readonly book: Book;
  readonly workspace: Workspace;
  readonly platform: "windows" | "web";
  readonly displayLanguage: string;
  readonly requirementMatrix: string;
  readonly addin: AddinState;
  /** Office.context.document.settings, as last saved by the add-in. */
  readonly settings: Map<string, string>;
  /** Ranges the add-in still holds; they are let go of after Excel.run. */
  readonly heldRanges: number;
  resetCounters(): void;
  failAt(failure: Failure | number | undefined): void;
  between(hook: ((answered: number) => void) | undefined): void;
  /** Makes every answer late; it is given by what is handed to the hook. */
  delay(hook: ((run: () => void) => void) | undefined): void;
  /** Tells a grid what to repaint. Returns how to stop. */
  onBookChanged(listener: (change: BookChange) => void): () => void;
  /** Presses a ribbon button; resolves when the add-in says event.completed(). */
  invokeRibbon(functionName: string, controlId?: string): Promise<void>;
  /** Resolves when the add-in's custom functions can be called. */
  readonly functionsReady: Promise<void>;
  callFunction(name: string, args: readonly unknown[], options?: CallOptions): Promise<unknown>;
  /** Answers nobody before `calculated` settles: whoever draws the sheet calculates its formulas. */
  holdUntil(calculated: Promise<void>): Promise<void>;
  /** Resolves when no cell waits for its function any more. */
  calculated(): Promise<void>;
  showPane(visible: boolean): void;
  /** For transports. */
  receive(request: Request, reply: (answer: Answer) => void): void;
  commandCompleted(id: string): void;
  connect(connection: Connection): () => void;
}

export type { BookChange, CallOptions, Failure, FunctionMetadata, Area, Limits };

export function createHost(book: Book, options: HostOptions = {}): Host {
  const workspace = createWorkspace(book, options.fileName ?? "Workbook.xlsx", options.mostCells);
  workspace.readOnly = options.readOnly ?? false;
  workspace.dynamicArrays = options.dynamicArrays ?? true;
  const { events } = workspace;
  const functions = createFunctionDesk(events, options.functions);
  if (options.functions) {
    workspace.functionCells = createFunctionCells(workspace, functions);
    book.spellFormulas(formulaInFile);
  }
  const addin = createAddinState();
  const services = {
    ...addinServices(events, addin),
    "Microsoft.ExcelServices.CustomFunctions": functions.service,
  };
  const desk: Desk = {
    workspace,
    world: {
      root: workbook(workspace),
      references: createReferences(),
      service: (name) => (services as Readonly<Record<string, typeof functions.service>>)[name],
    },
    counters: { requests: 0, housekeeping: 0, bytesIn: 0, bytesOut: 0 },
    limits: options.limits ?? (options.platform === "web" ? WEB_LIMITS : {}),
    connected: true,
    failure: failureOf(options.failAt),
    between: options.between,
    excelApi: options.excelApi === undefined ? Infinity : minorOf(options.excelApi),
    delay: undefined,
  };
  workspace.rowsMoved = (sheet, by) =>
    desk.world.references.succeed((object) => movedRange(object, sheet, by));
  const commands = createCommands();

  return {
    book,
    workspace,
    platform: options.platform ?? "windows",
    displayLanguage: options.displayLanguage ?? "zh-CN",
    requirementMatrix: requirementMatrix({
      ...REQUIREMENT_SETS,
      ...(options.excelApi === undefined ? {} : { ExcelApi: options.excelApi }),
      ...options.requirementSets,
    }),
    addin,
    settings: new Map(),
    get requests() {
      return desk.counters.requests;
    },
    get housekeeping() {
      return desk.counters.housekeeping;
    },
    get bytesIn() {
      return desk.counters.bytesIn;
    },
    get bytesOut() {
      return desk.counters.bytesOut;
    },
    get heldRanges() {
      return desk.world.references.size;
    },
    resetCounters: () =>
      void Object.assign(desk.counters, { requests: 0, housekeeping: 0, bytesIn: 0, bytesOut: 0 }),
    failAt: (failure) => void (desk.failure = failureOf(failure)),
    between: (hook) => void (desk.between = hook),
    delay: (hook) => void (desk.delay = hook),
    onBookChanged: workspace.onChanged,
    invokeRibbon: commands.invoke,
    functionsReady: functions.ready,
    callFunction: functions.call,
    async holdUntil(calculated) {
      const { hold } = workspace;
      hold.count += 1;
      try {
        await calculated;
      } finally {
        hold.count -= 1;
        if (hold.count === 0) for (const answer of hold.waiting.splice(0)) answer();
      }
    },
    calculated: () => workspace.functionCells?.calculated() ?? Promise.resolve(),
    showPane: (visible) => showPane(addin, events, visible),
    ...createPerson(workspace),
    receive: (request, reply) => receiveRequest(desk, request, reply),
    commandCompleted: commands.completed,
    connect(connection) {
      events.onEntries = connection.richApiMessages;
      workspace.selected = connection.documentSelectionChanged;
      commands.connect(connection);
      return () => {
        events.onEntries = () => undefined;
        workspace.selected = () => undefined;
        commands.connect(undefined);
      };
    },
  };
}

function failureOf(failure: Failure | number | undefined): Failure | undefined {
  return typeof failure === "number" ? { request: failure } : failure;
}

interface Commands {
  invoke(functionName: string, controlId?: string): Promise<void>;
  completed(id: string): void;
  connect(connection: Connection | undefined): void;
}

function createCommands(): Commands {
  const running = new Map<string, () => void>();
  let current: Connection | undefined;
  let last = 0;
  return {
    invoke(functionName, controlId = functionName) {
      const connection = current;
      if (!connection) return Promise.reject(new Error("No add-in is connected to the host."));
      const id = `command${++last}`;
      return new Promise((resolve) => {
        running.set(id, resolve);
        connection.commandInvoked(id, functionName, JSON.stringify({ source: { id: controlId } }));
      });
    },
    completed(id) {
      running.get(id)?.();
      running.delete(id);
    },
    connect: (connection) => void (current = connection),
  };
}
