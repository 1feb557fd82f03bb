import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Scheme } from "../../scheme/types";
import { useEditorStyles } from "./Editor.styles";
import { Fold } from "./Fold";
import { ImportForm } from "./ImportForm";
import { schemeFileText } from "./readSchemeFile";
import { useEditorWording } from "./useEditorWording";

/** The draft as a file, and a file as the draft. */
export function FileSection({ scheme }: { readonly scheme: Scheme }) {
  const { file: words } = useEditorWording();
  return (
    <Fold level={2} title={words.title} note={words.hint} testId="edit-file">
      {() => (
        <>
          <ExportForm scheme={scheme} />
          <ImportForm />
        </>
      )}
    </Fold>
  );
}

function ExportForm({ scheme }: { readonly scheme: Scheme }) {
  const { file: words } = useEditorWording();
  const styles = useEditorStyles();
  const [made, setMade] = useState<string>();
  // After another edit the file would no longer be the draft.
  useEffect(() => setMade(undefined), [scheme]);
  return (
    <>
      <Button
        className={styles.start}
        onClick={() => setMade(schemeFileText(scheme))}
        data-testid="export"
      >
        {words.make}
      </Button>
      <div role="status">{made !== undefined && <Made text={made} id={scheme.id} />}</div>
    </>
  );
}

interface MadeProps {
  readonly text: string;
  readonly id: string;
}

/** Some web views of Office block downloads without a word, so the text is offered too. */
function Made({ text, id }: MadeProps) {
  const { file: words } = useEditorWording();
  const styles = useEditorStyles();
  const [isShown, setShown] = useState(false);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <div className={styles.body}>
      <p className={styles.note}>{words.made}</p>
      <Button
        as="a"
        appearance="primary"
        className={styles.start}
        href={url}
        download={`${id}.json`}
        data-testid="export-download"
      >
        {words.download}
      </Button>
      <Button
        appearance="transparent"
        size="small"
        className={styles.start}
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
        data-testid="export-show"
      >
        {words.showText}
      </Button>
      {isShown && (
        <Field className={styles.field} label={words.text} hint={words.textHint}>
          <Textarea
            className={styles.formula}
            readOnly
            rows={8}
            value={text}
            onFocus={(event) => event.target.select()}
            data-testid="export-text"
          />
        </Field>
      )}
    </div>
  );
}
