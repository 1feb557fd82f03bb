import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ownCopy } from "../../scheme/edit/ownCopy";
import type { Scheme } from "../../scheme/types";
import { schemeProblemsFor } from "../../wording/schemeProblems";
import { useWording } from "../language/useWording";
import { useCatalogue } from "../newSheet/useCatalogue";
import { draftStore } from "./draftStore";
import { useEditorStyles } from "./Editor.styles";
import { readSchemeFile, type SchemeFile } from "./readSchemeFile";
import { useEditorWording } from "./useEditorWording";

type Refused =
  Exclude<SchemeFile, { kind: "scheme" }> | { readonly kind: "too-large"; readonly bytes: number };

/** The largest built-in scheme has about 40 kB. */
const MOST_BYTES = 2_000_000;

/** A file, or its text, becomes the draft; one with any problem is left out whole. */
export function ImportForm() {
  const { file: words } = useEditorWording();
  const styles = useEditorStyles();
  const catalogue = useCatalogue();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const [refused, setRefused] = useState<Refused>();
  const take = (text: string) => {
    const read = readSchemeFile(text);
    if (read.kind !== "scheme") return setRefused(read);
    setRefused(undefined);
    setPasted("");
    draftStore.begin({ scheme: ownOf(read.scheme, catalogue ?? []), from: read.scheme.name });
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > MOST_BYTES) return setRefused({ kind: "too-large", bytes: file.size });
    take(await file.text());
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        tabIndex={-1}
        aria-label={words.import}
        onChange={({ target }) => {
          void open(target.files?.[0]);
          // The same file again, after it was mended.
          target.value = "";
        }}
        data-testid="import-file"
      />
      <Button
        className={styles.start}
        disabled={catalogue === undefined}
        onClick={() => input.current?.click()}
      >
        {words.import}
      </Button>
      <p className={styles.note}>{words.importHint}</p>
      <Field className={styles.field} label={words.paste}>
        <Textarea
          className={styles.formula}
          rows={3}
          value={pasted}
          onChange={(_, { value }) => setPasted(value)}
          data-testid="import-text"
        />
      </Field>
      <Button
        className={styles.start}
        size="small"
        disabledFocusable={pasted.trim() === "" || catalogue === undefined}
        onClick={() => take(pasted)}
        data-testid="import-read"
      >
        {words.read}
      </Button>
      <div role="status">{refused && <RefusedBar refused={refused} />}</div>
    </>
  );
}

/** A built-in scheme under its own id would be taken for the built-in one. */
function ownOf(scheme: Scheme, catalogue: readonly Scheme[]): Scheme {
  const taken = catalogue.map(({ id }) => id);
  return taken.includes(scheme.id) || scheme.options !== undefined
    ? ownCopy(scheme, { options: {}, taken })
    : scheme;
}

function RefusedBar({ refused }: { readonly refused: Refused }) {
  const { file: words } = useEditorWording();
  const { formats, locale } = useWording();
  const styles = useEditorStyles();
  const sentences = schemeProblemsFor(locale);
  return (
    <MessageBar intent="error" layout="multiline" data-testid="import-refused">
      <MessageBarBody>
        {refused.kind === "problems" ? (
          <>
            <MessageBarTitle>{words.refused(refused.problems.length)}</MessageBarTitle>
            {words.nothingTaken}
            <ul className={styles.problems}>
              {refused.problems.map((problem, i) => (
                <li key={i}>{sentences[problem.code](problem)}</li>
              ))}
            </ul>
          </>
        ) : refused.kind === "not-json" ? (
          words.notJson
        ) : (
          words.tooLarge(formats.number(refused.bytes / 1e6))
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
