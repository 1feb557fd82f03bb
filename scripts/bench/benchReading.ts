/** Part (b): as one bundled file, as the pane has it. */
import type { Figure } from "./report";
import { runBundled } from "./runBundled";

export const benchReading = (): Promise<readonly Figure[]> => runBundled("readingMain.ts");
