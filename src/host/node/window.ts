import type { Timers } from "./timers";

/** The few things of a browser's window that office.js touches on its way to onReady. */

export const OFFICE_JS_URL = "http://localhost/office-js/";

export interface WindowOptions {
  /** Left out on the route of Excel on the web. */
  readonly external?: object;
  readonly timers: Timers;
  readonly language: string;
  /** Runs a script that the page adds to its head. */
  load(url: string, loaded: () => void, failed: (error: unknown) => void): void;
}

const nothing = (): void => undefined;

interface ScriptElement {
  readonly src: string;
  readonly onload?: () => void;
  readonly onerror?: (error: unknown) => void;
}

export function createWindow(options: WindowOptions): object {
  const { timers, language } = options;
  const href = "http://localhost/addin.html";
  const window: Record<string, unknown> = {
    console,
    URL,
    // Of this realm, so that what add-in code receives and catches is of its own realm.
    Promise,
    JSON,
    Error,
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
    setInterval: timers.setInterval,
    clearInterval: timers.clearInterval,
    performance: { now: () => performance.now(), timing: {} },
    name: "",
    opener: null,
    ...(options.external && { external: options.external }),
    location: {
      href,
      origin: "http://localhost",
      protocol: "http:",
      host: "localhost",
      hostname: "localhost",
      search: "",
      hash: "",
    },
    navigator: { userAgent: "node", language },
    history: {},
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    focus: nothing,
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    document: createDocument(href, options),
  };
  return Object.assign(window, { window, self: window, parent: window, top: window });
}

function createElement(tagName: string): object {
  return {
    tagName,
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    removeChild: nothing,
    addEventListener: nothing,
  };
}

function createDocument(url: string, options: WindowOptions): object {
  const officeTag = { src: `${OFFICE_JS_URL}office.js`, getAttribute: () => null };
  const head = {
    appendChild(script: ScriptElement): void {
      const failed = (error: unknown): void => {
        if (!script.onerror) throw error;
        script.onerror(error);
      };
      options.load(script.src, () => script.onload?.(), failed);
    },
  };
  const tags: Readonly<Record<string, readonly object[]>> = { script: [officeTag], head: [head] };
  return {
    readyState: "complete",
    URL: url,
    domain: "localhost",
    cookie: "",
    head,
    body: createElement("body"),
    createElement,
    getElementsByTagName: (tag: string) => tags[tag] ?? [],
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

function createStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
