import { addinWordingFor } from "../../../src/wording/addin";
import { customerScreenWordingFor } from "../../../src/wording/customerScreen";
import type { ExplainingWords } from "../../../src/taskpane/customer/useExplaining";

/** The words of the screen as it has them. */
export const wordsFor = (language: string): ExplainingWords => ({
  ...addinWordingFor(language),
  ...customerScreenWordingFor(language),
});
