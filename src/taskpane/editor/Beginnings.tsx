import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { customerName, lastContact } from "../../catalogue/customerColumns";
import { blankScorecard, ownCopy } from "../../scheme/edit/ownCopy";
import type { Refusal } from "../../excel/types";
import type { Scheme } from "../../scheme/types";
import { useWording } from "../language/useWording";
import { attempt } from "../list/attempt";
import type { Proposal } from "../list/propose";
import { useCatalogue } from "../newSheet/useCatalogue";
import { schemesByUse } from "../schemes/groupSchemes";
import { RefusalBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import { draftStore } from "./draftStore";
import { useEditorStyles } from "./Editor.styles";
import { Fold } from "./Fold";
import { ImportForm } from "./ImportForm";
import { useEditorWording } from "./useEditorWording";

/** What a draft can be made from. */
export function Beginnings({ proposal }: { readonly proposal: Proposal }) {
  const { begin: words, file } = useEditorWording();
  const { language } = useWording();
  const styles = useEditorStyles();
  const catalogue = useCatalogue();
  const active = proposal.chosen.scheme;
  const sheet = proposal.setup.schemeSheet;
  const [refusal, setRefusal] = useState<Refusal>();
  const taken = (catalogue ?? []).map(({ id }) => id);
  const begin = (scheme: Scheme, options: Readonly<Record<string, string>>) =>
    draftStore.begin({ scheme: ownCopy(scheme, { options, taken }), from: scheme.name });
  return (
    <>
      <Section title={words.title} testId="beginnings">
        <p className={styles.note}>{words.hint}</p>
        {refusal && <RefusalBar refusal={refusal} />}
        <Button
          appearance="primary"
          className={styles.long}
          disabled={catalogue === undefined}
          onClick={() =>
            sheet === undefined
              ? begin(active, proposal.setup.options)
              : void beginFromSheet(sheet.worksheetId).then(setRefusal)
          }
          data-testid="begin-active"
        >
          {words.active(active.name[language])}
        </Button>
        <Button
          className={styles.long}
          disabled={catalogue === undefined}
          onClick={() => {
            const scheme = blankScorecard({ name: customerName, contact: lastContact }, taken);
            draftStore.begin({ scheme, from: scheme.name });
          }}
          data-testid="begin-blank"
        >
          {words.blank}
        </Button>
        <p className={styles.note}>{words.blankHint}</p>
        {catalogue === undefined ? (
          <p className={styles.note}>{words.loading}</p>
        ) : (
          <BuiltIn catalogue={catalogue} onBegin={(scheme) => begin(scheme, {})} />
        )}
      </Section>
      <Fold level={2} title={words.file} note={file.hint} testId="begin-file">
        {() => <ImportForm />}
      </Fold>
    </>
  );
}

/** A scheme that stands on a sheet is edited as it is written there, and saved over it. */
async function beginFromSheet(worksheetId: string): Promise<Refusal | undefined> {
  const opened = await attempt(async () =>
    (await import("../../excel/schemeSheet/saveSchemeSheet")).openSchemeSheet(worksheetId)
  );
  if ("code" in opened) return opened;
  const { held, name } = opened;
  draftStore.begin({ scheme: held, from: { zh: name, en: name }, sheet: opened });
  return undefined;
}

interface BuiltInProps {
  readonly catalogue: readonly Scheme[];
  readonly onBegin: (scheme: Scheme) => void;
}

function BuiltIn({ catalogue, onBegin }: BuiltInProps) {
  const { begin: words } = useEditorWording();
  const { language, uses } = useWording();
  const styles = useEditorStyles();
  const [id, setId] = useState(catalogue[0].id);
  const chosen = catalogue.find((scheme) => scheme.id === id);
  return (
    <>
      <Field className={styles.field} label={words.builtIn}>
        <Select
          className={styles.picker}
          value={id}
          onChange={(_, { value }) => setId(value)}
          data-testid="begin-scheme"
        >
          {schemesByUse(catalogue).map(([use, schemes]) => (
            <optgroup key={use} label={uses[use]}>
              {schemes.map((scheme) => (
                <option key={scheme.id} value={scheme.id}>
                  {scheme.name[language]}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.start}
        onClick={() => chosen && onBegin(chosen)}
        data-testid="begin-built-in"
      >
        {words.fromBuiltIn}
      </Button>
    </>
  );
}
