import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { useSectionStyles } from "../start/Section.styles";
import { useEditorStyles } from "./Editor.styles";

export interface FoldProps {
  readonly title: string;
  readonly note?: string | undefined;
  /** Sections are h2, what they hold is h3. */
  readonly level: 2 | 3;
  readonly isOpen?: boolean;
  /** Drawn only while it is open: some hold hundreds of fields. */
  readonly children: () => ReactNode;
  readonly testId: string;
  readonly mark?: ReactNode;
}

/** A heading that opens and closes what belongs to it. */
export function Fold({ title, note, level, isOpen = false, children, testId, mark }: FoldProps) {
  const section = useSectionStyles();
  const styles = useEditorStyles();
  const id = useId();
  const [open, setOpen] = useState(isOpen);
  const Heading = level === 2 ? "h2" : "h3";
  const Box = level === 2 ? "section" : "div";
  return (
    <Box
      className={level === 2 ? section.section : styles.item}
      {...(level === 2 && { "aria-labelledby": id })}
      data-testid={testId}
    >
      <Heading id={id} className={level === 2 ? styles.title : styles.itemTitle}>
        <Button
          appearance="transparent"
          className={styles.fold}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          data-testid={`${testId}-toggle`}
        >
          <span className={styles.foldText}>
            <span>
              {title}
              {mark}
            </span>
            {note !== undefined && <span className={styles.foldNote}>{note}</span>}
          </span>
        </Button>
      </Heading>
      {open && <div className={styles.body}>{children()}</div>}
    </Box>
  );
}
