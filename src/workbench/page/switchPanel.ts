/** The small panel that turns the simulated Excel into another one. */
import { EXCEL_APIS, FAULT_NAMES, type HostSwitches, USUAL } from "../../host/switches";
import type { SwitchWords } from "./switchWording";

export interface SwitchPanel {
  /** Puts the controls where the switches stand. */
  show(switches: HostSwitches): void;
}

const SPEEDS = [0, 200, 1000, 5000] as const;
const YES_NO = [
  "dynamicArrays",
  "readOnly",
  "protectedSheet",
  "protectedBook",
  "filtered",
  "coauthor",
] as const satisfies readonly (keyof HostSwitches)[];

type Choice = readonly [value: string, text: string];

export function buildSwitches(
  panel: HTMLElement,
  words: SwitchWords,
  changed: (switches: HostSwitches) => void
): SwitchPanel {
  let now = USUAL;
  const change = (part: Partial<HostSwitches>): void => {
    now = { ...now, ...part };
    changed(now);
  };
  const selects = {
    excelApi: select(
      "excelApi",
      words.names.excelApi,
      EXCEL_APIS.map((v): Choice => [v, words.excelApi(v)])
    ),
    platform: select("platform", words.names.platform, Object.entries(words.platforms)),
    slowMs: select(
      "slowMs",
      words.names.slowMs,
      SPEEDS.map((ms): Choice => [String(ms), words.slow(ms)])
    ),
    fault: select(
      "fault",
      words.names.fault,
      FAULT_NAMES.map((f): Choice => [f, words.faults[f]])
    ),
  };
  for (const [name, { control }] of Object.entries(selects)) {
    control.addEventListener("change", () => {
      const value = name === "slowMs" ? Number(control.value) : control.value;
      change({ [name]: value });
    });
  }
  const boxes = YES_NO.map((name) => {
    const box = checkbox(name, words.names[name]);
    box.control.addEventListener("change", () => change({ [name]: box.control.checked }));
    return { name, ...box };
  });
  const show = (switches: HostSwitches): void => {
    now = switches;
    for (const [name, { control }] of Object.entries(selects)) {
      control.value = String(switches[name as keyof typeof selects]);
    }
    for (const { name, control } of boxes) control.checked = switches[name];
  };
  const reset = document.createElement("button");
  reset.textContent = words.usual;
  reset.dataset["testid"] = "switch-usual";
  reset.addEventListener("click", () => {
    show(USUAL);
    changed(USUAL);
  });
  const hint = document.createElement("p");
  hint.textContent = words.hint;
  const fields = [...Object.values(selects), ...boxes].map(({ label }) => label);
  panel.append(...fields, hint, reset);
  show(USUAL);
  return { show };
}

function select(name: string, text: string, choices: readonly Choice[]) {
  const control = document.createElement("select");
  control.append(...choices.map(([value, shown]) => new Option(shown, value)));
  return { control, label: labelled(name, text, control) };
}

function checkbox(name: string, text: string) {
  const control = document.createElement("input");
  control.type = "checkbox";
  return { control, label: labelled(name, text, control) };
}

function labelled(name: string, text: string, control: HTMLElement): HTMLLabelElement {
  control.dataset["testid"] = `switch-${name}`;
  const label = document.createElement("label");
  const caption = document.createElement("span");
  caption.textContent = text;
  label.append(caption, control);
  return label;
}
