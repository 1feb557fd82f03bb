/** The sample gallery: a button for each workbook. */
import { GALLERY, type GalleryEntry } from "./gallery";
import type { Language } from "./wording";

export function buildGallery(
  panel: HTMLElement,
  language: Language,
  open: (entry: GalleryEntry) => void
): void {
  const list = document.createElement("ul");
  list.className = "gallery";
  for (const entry of GALLERY) {
    const button = document.createElement("button");
    button.dataset["testid"] = `sample-${entry.file}`;
    button.textContent = entry.name[language];
    button.addEventListener("click", () => open(entry));
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  }
  panel.append(list);
}
