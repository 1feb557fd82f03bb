/** The ribbon strip: the Home tab with the add-in's two buttons, and the workbench's own. */
import { icons, type IconName } from "./icons";
import type { Words } from "./wording";

export interface RibbonActions {
  open(): void;
  save(): void;
  sample(): void;
  regrade(): void;
  togglePane(): void;
}

export interface Ribbon {
  /** Save, Regrade and the pane need an open workbook. */
  ready(open: boolean): void;
  paneShown(shown: boolean): void;
}

export function buildRibbon(strip: HTMLElement, words: Words, actions: RibbonActions): Ribbon {
  const save = command("save", words.save, "save", actions.save);
  const regrade = command("regrade", words.regrade, "regrade", actions.regrade);
  const pane = command("pane", words.pane, "pane", actions.togglePane);
  strip.append(
    group(words.fileGroup, [
      command("open", words.open, "open", actions.open),
      save,
      command("sample", words.sample, "sample", actions.sample),
    ]),
    group(words.gradeGroup, [regrade, pane])
  );
  return {
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
