import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Scheme } from "../../scheme/types";
import { checkScheme } from "../../scheme/checkScheme";
import { isLong, useSteps } from "../list/useSteps";
import { previewInSteps, type DraftPreview, type PreviewOf } from "./previewDraft";

/** So long without a key, in milliseconds, before the list is graded by the draft. */
const QUIET = 250;
/** Rows of a sheet by which a draft is tried within the time that a key may take. */
const SHORT = 2_000;

export interface ShownPreview {
  readonly preview: DraftPreview;
  /** The last result there was; it stays in sight while the draft is broken. */
  readonly graded: Extract<DraftPreview, { kind: "graded" }> | undefined;
  /** The draft has been edited since. */
  readonly isBehind: boolean;
}

/** What the draft would do, worked out when the typing pauses; fields never wait for it. */
export function usePreview(scheme: Scheme, of: PreviewOf): ShownPreview {
  const settled = useSettled(scheme);
  const deferred = useDeferredValue(settled);
  const work = useMemo(() => () => previewInSteps(deferred, of), [deferred, of]);
  const found = useSteps(work, isLong(of.list.snapshot, SHORT));
  const preview = useMemo(
    (): DraftPreview => found ?? { kind: "working", problems: checkScheme(deferred) },
    [found, deferred]
  );
  const [graded, setGraded] = useState<ShownPreview["graded"]>();
  if (preview.kind === "graded" && preview !== graded) setGraded(preview);
  return { preview, graded, isBehind: deferred !== scheme || preview.kind === "working" };
}

function useSettled(scheme: Scheme): Scheme {
  const [settled, setSettled] = useState(scheme);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(scheme), QUIET);
    return () => clearTimeout(timer);
  }, [scheme]);
  return settled;
}
