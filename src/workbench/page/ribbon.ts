/** The ribbon strip: the Home tab with the add-in's two buttons, and the workbench's own. */
import { icons, type IconName } from "./icons";
import type { Words } from "./wording";

export interface RibbonActions {
  open(): void;
  save(): void;
  regrade(): void;
  togglePane(): void;
}

export interface Ribbon {
  /** Save, Regrade and the pane need an open workbook. */
  ready(open: boolean): void;
  paneShown(shown: boolean): void;
  /** These open a panel each. */
  readonly gallery: HTMLButtonElement;
  readonly switches: HTMLButtonElement;
}

export function buildRibbon(strip: HTMLElement, words: Words, actions: RibbonActions): Ribbon {
  const save = command("save", words.save, "save", actions.save);
  const regrade = command("regrade", words.regrade, "regrade", actions.regrade);
  const pane = command("pane", words.pane, "pane", actions.togglePane);
  const nothing = (): void => undefined;
  const gallery = command("sample", words.sample, "sample", nothing);
  const switches = command("switches", words.switches, "switches", nothing);
  strip.append(
    group(words.fileGroup, [command("open", words.open, "open", actions.open), save, gallery]),
    group(words.gradeGroup, [regrade, pane]),
    group(words.workbenchGroup, [switches])
  );
  return {
    gallery,
    switches,
    ready: (open) => [save, regrade, pane].forEach((button) => (button.disabled = !open)),
    paneShown: (shown) => pane.setAttribute("aria-pressed", String(shown)),
  };
}

function group(name: string, buttons: readonly HTMLElement[]): HTMLElement {
  const row = document.createElement("div");
  row.className = "group-buttons";
  row.append(...buttons);
  const label = document.createElement("div");
  label.className = "group-name";
  label.textContent = name;
  const box = document.createElement("div");
  box.className = "group";
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", name);
  box.append(row, label);
  return box;
}

function command(id: string, text: string, icon: IconName, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.className = "command";
  button.dataset["testid"] = `ribbon-${id}`;
  button.innerHTML = icons[icon];
  button.append(text);
  button.addEventListener("click", act);
  return button;
}
