import type { SampleWords } from "../table/sampleDraft";
import type { TemplateWords } from "../table/templateDraft";

/** What is said about sheets that the pane can put in, and what stands in them. */
export interface NewSheetWording {
  readonly waysTitle: string;
  readonly templateTitle: string;
  readonly templateText: string;
  readonly scheme: string;
  readonly loading: string;
  readonly templateHeaders: (headers: readonly string[]) => string;
  readonly insertTemplate: string;
  /** On the entry of a scheme. */
  readonly insertThisTemplate: string;
  readonly sampleTitle: string;
  readonly sampleText: string;
  readonly insertSample: string;
  readonly inserting: string;
  readonly helpTitle: string;
  readonly helpText: string;
  readonly openHelp: string;
  readonly template: TemplateWords;
  readonly sample: SampleWords;
}
