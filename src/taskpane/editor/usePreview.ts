import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Scheme } from "../../scheme/types";
import { previewDraft, type DraftPreview, type PreviewOf } from "./previewDraft";

/** So long without a key, in milliseconds, before the list is graded by the draft. */
const QUIET = 250;

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
  const preview = useMemo(() => previewDraft(deferred, of), [deferred, of]);
  const [graded, setGraded] = useState<ShownPreview["graded"]>();
  if (preview.kind === "graded" && preview !== graded) setGraded(preview);
  return { preview, graded, isBehind: deferred !== scheme };
}

function useSettled(scheme: Scheme): Scheme {
  const [settled, setSettled] = useState(scheme);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(scheme), QUIET);
    return () => clearTimeout(timer);
  }, [scheme]);
  return settled;
}
