import { Select } from "@fluentui/react-components";
import { EDGE_OPS, type EdgeOp } from "../../scheme/edit/types";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { useEditorWording } from "./useEditorWording";

export interface EdgeSelectProps {
  readonly label: string;
  readonly at: string;
  readonly op: EdgeOp;
  /** Cuts on a score are reached from below. */
  readonly ops?: readonly EdgeOp[];
}

/** Whether the number itself belongs to it. */
export function EdgeSelect({ label, at, op, ops = EDGE_OPS }: EdgeSelectProps) {
  const words = useEditorWording().criteria;
  const styles = useEditorStyles();
  const { edit } = useEditing();
  return (
    <Select
      className={styles.op}
      size="small"
      aria-label={label}
      value={op}
      onChange={(_, { value }) => edit({ kind: "edge", at, op: value as EdgeOp })}
    >
      {[...new Set([op, ...ops])].map((each) => (
        <option key={each} value={each}>
          {words.ops[each]}
        </option>
      ))}
    </Select>
  );
}
