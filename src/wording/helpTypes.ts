/** The screens that help tells about. */
export type HelpScreen =
  | "start"
  | "changes"
  | "customer"
  | "today"
  | "schemes"
  | "editor"
  | "columns"
  | "adjust"
  | "history"
  | "share"
  | "settings";

/** A function in cells, with one worked line. */
export interface FunctionHelp {
  /** GRADE.TIER */
  readonly name: string;
  readonly formula: string;
  readonly gives: string;
}

/** Something that went wrong, and the way out. */
export interface TroubleHelp {
  readonly says: string;
  readonly remedy: string;
}

/** The instructions. */
export interface HelpWording {
  readonly stepsTitle: string;
  readonly stepsHint: string;
  readonly steps: readonly string[];
  readonly toStart: string;
  readonly screensTitle: string;
  readonly screensHint: string;
  readonly screens: Readonly<Record<HelpScreen, readonly string[]>>;
  readonly open: (screen: string) => string;
  readonly functionsTitle: string;
  readonly functionsText: string;
  readonly functions: readonly FunctionHelp[];
  readonly functionsNote: string;
  readonly troubleTitle: string;
  readonly trouble: readonly TroubleHelp[];
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
}
