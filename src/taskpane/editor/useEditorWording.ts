import { useMemo } from "react";
import { editorWordingFor } from "../../wording/editor";
import type { EditorWording } from "../../wording/editorTypes";
import { useWording } from "../language/useWording";

export function useEditorWording(): EditorWording {
  const { locale } = useWording();
  return useMemo(() => editorWordingFor(locale), [locale]);
}
