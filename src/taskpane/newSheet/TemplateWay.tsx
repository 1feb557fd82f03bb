import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Scheme } from "../../scheme/types";
import { SAMPLE_SCHEME } from "../../table/sampleDraft";
import { draftColumns, templateColumns } from "../../table/templateColumns";
import type { NewSheetWording } from "../../wording/newSheetTypes";
import { useWording } from "../language/useWording";
import { schemesByUse } from "../schemes/groupSchemes";
import { useWaysOnStyles } from "./WaysOn.styles";

export interface TemplateWayProps {
  readonly schemes: readonly Scheme[] | undefined;
  readonly words: NewSheetWording;
  readonly isBusy: boolean;
  readonly insert: (scheme: Scheme) => Promise<boolean>;
}

/** Which scheme's columns the new sheet shall have. */
export function TemplateWay({ schemes, words, isBusy, insert }: TemplateWayProps) {
  const { language, uses } = useWording();
  const styles = useWaysOnStyles();
  const [schemeId, choose] = useState(SAMPLE_SCHEME);
  const scheme = schemes?.find(({ id }) => id === schemeId);
  if (schemes === undefined || scheme === undefined)
    return (
      <p role="status" className={styles.text}>
        {words.loading}
      </p>
    );
  const headers = templateColumns(scheme).flatMap(draftColumns);
  return (
    <>
      <Field
        className={styles.field}
        hint={words.templateHeaders(headers.map(({ header }) => header))}
      >
        <Select
          className={styles.picker}
          aria-label={words.scheme}
          value={schemeId}
          disabled={isBusy}
          onChange={(_, { value }) => choose(value)}
          data-testid="template-scheme"
        >
          {schemesByUse(schemes).map(([use, group]) => (
            <optgroup key={use} label={uses[use]}>
              {group.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.button}
        appearance="primary"
        disabled={isBusy}
        onClick={() => void insert(scheme)}
        data-testid="insert-template"
      >
        {words.insertTemplate}
      </Button>
    </>
  );
}
