/** The task pane: the real add-in in an iframe, beside a splitter. */
import type { Words } from "./wording";

const WIDTHS = [320, 350, 450] as const;
const NARROWEST = 260;
const WIDEST = 800;
const STEP = 10;

export interface Pane {
  /** Starts the add-in anew, as Excel does for each workbook. */
  load(address: string): void;
  show(shown: boolean): void;
  readonly shown: boolean;
}

export interface PaneListener {
  shown(shown: boolean): void;
  /** A person pressed the pane's ✕. */
  close(): void;
}

export function buildPane(words: Words, listener: PaneListener): Pane {
  const pane = element("pane");
  const splitter = element("splitter");
  const width = element("width") as HTMLSelectElement;
  const body = document.body;

  const resize = (pixels: number): void => {
    const bounded = Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels)));
    pane.style.width = `${bounded}px`;
    splitter.setAttribute("aria-valuenow", String(bounded));
    width.value = WIDTHS.some((each) => each === bounded) ? String(bounded) : "";
  };
  const show = (shown: boolean): void => {
    body.classList.toggle("pane-closed", !shown);
    listener.shown(shown);
  };

  width.append(...WIDTHS.map((each) => new Option(`${each} px`, String(each))));
  width.title = width.ariaLabel = words.paneWidth;
  width.addEventListener("change", () => resize(Number(width.value)));
  const close = element("close");
  close.title = close.ariaLabel = words.closePane;
  close.addEventListener("click", () => listener.close());
  splitter.ariaLabel = words.paneWidth;
  drag(splitter, pane, resize);
  resize(350);

  return {
    load(address) {
      const frame = document.createElement("iframe");
      frame.title = words.pane;
      frame.src = address;
      element("frame").replaceChildren(frame);
    },
    show,
    get shown() {
      return !body.classList.contains("pane-closed");
    },
  };
}

function drag(splitter: HTMLElement, pane: HTMLElement, resize: (pixels: number) => void): void {
  splitter.addEventListener("pointerdown", (down) => {
    splitter.setPointerCapture(down.pointerId);
    document.body.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (move) => {
    if (splitter.hasPointerCapture(move.pointerId)) resize(window.innerWidth - move.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("dragging");
  });
  splitter.addEventListener("keydown", (press) => {
    const step = press.key === "ArrowLeft" ? STEP : press.key === "ArrowRight" ? -STEP : 0;
    if (step !== 0) resize(pane.offsetWidth + step);
  });
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}
