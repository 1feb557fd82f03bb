/** What is under way, and since when a person would want to know how far it got. */
export type Activity = { readonly kind: "idle" } | Busy;

export interface Busy {
  readonly kind: "reading" | "grading" | "writing" | "undoing";
  readonly wait: Wait;
}

/** long: for over a second; then `share` tells how much is done, 0 to 1, once Excel has said so. */
export type Wait =
  { readonly kind: "short" } | { readonly kind: "long"; readonly share: number | undefined };

/** The sheet is being written to: nothing may be read, chosen or begun meanwhile. */
export const isChanging = (
  activity: Activity
): activity is Busy & { readonly kind: "writing" | "undoing" } =>
  activity.kind === "writing" || activity.kind === "undoing";

export const IDLE: Activity = { kind: "idle" };

export const busy = (kind: Busy["kind"]): Busy => ({ kind, wait: { kind: "short" } });

/** A long list is graded within the pane, which can tell at once that this takes a while. */
export const GRADING: Busy = { kind: "grading", wait: { kind: "long", share: undefined } };
