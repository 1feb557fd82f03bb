/** A panel below a button of the ribbon: opened by it, closed by it, by Escape or by a choice. */
export interface Dropdown {
  close(): void;
}

export function dropdown(button: HTMLButtonElement, panel: HTMLElement): Dropdown {
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", panel.id);
  panel.hidden = true;
  const show = (shown: boolean): void => {
    panel.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
    if (!shown) return;
    panel.style.left = `${button.getBoundingClientRect().left}px`;
    // Opened from afar another panel would lie below this one.
    for (const other of document.querySelectorAll<HTMLElement>(".dropdown")) {
      if (other !== panel && !other.hidden) other.dispatchEvent(new CustomEvent("leave"));
    }
    panel.querySelector<HTMLElement>("button, select, input")?.focus();
  };
  button.addEventListener("click", () => show(Boolean(panel.hidden)));
  panel.addEventListener("leave", () => show(false));
  panel.addEventListener("keydown", (press) => {
    if (press.key !== "Escape") return;
    show(false);
    button.focus();
  });
  return { close: () => show(false) };
}
