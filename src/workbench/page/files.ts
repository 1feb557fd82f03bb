/** Workbook files in and out of the page; nothing leaves the machine. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function fetchFile(address: string, name: string): Promise<PickedFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Calls `open` for a file chosen in the dialog or dropped on the page. */
export function acceptFiles(picker: HTMLInputElement, open: (file: PickedFile) => void): void {
  const take = async (file: File | undefined): Promise<void> => {
    if (file) open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  picker.addEventListener("change", () => {
    void take(picker.files?.[0]);
    // The same file may be chosen again after it was changed elsewhere.
    picker.value = "";
  });
  window.addEventListener("dragover", (event) => event.preventDefault());
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
}

export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: WORKBOOK }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
