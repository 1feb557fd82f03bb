import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { newSheetWordingFor } from "../../wording/newSheet";
import { schemeListWordingFor } from "../../wording/schemeList";
import { useWording } from "../language/useWording";
import { isChanging } from "../list/activity";
import type { ListDesk } from "../list/useList";
import type { Screen } from "../navigation/routes";
import { useInsertion } from "../newSheet/useInsertion";
import { RefusalBar } from "../start/OutcomeBar";
import type { Scheme } from "../../scheme/types";
import { useSchemeDetailsStyles } from "./Schemes.styles";
import { WriteAsSheet } from "./WriteAsSheet";

export interface SchemeActionsProps {
  readonly scheme: Scheme;
  readonly desk: ListDesk;
  readonly go: (screen: Screen) => void;
  readonly onWritten: () => void;
}

/** Takes the scheme with its options, or puts a sheet for it in. */
export function SchemeActions({ scheme, desk, go, onWritten }: SchemeActionsProps) {
  const { locale } = useWording();
  const words = schemeListWordingFor(locale);
  const sheetWords = newSheetWordingFor(locale);
  const styles = useSchemeDetailsStyles();
  const edit = async () => {
    await (await import("../editor/beginWith")).beginWith(scheme, options);
    go("editor");
  };
  const { insertion, insertTemplate } = useInsertion(desk, sheetWords);
  const { list, proposal, choose } = desk;
  const chosen = proposal?.kind === "proposal" ? proposal : undefined;
  const isInUse = chosen?.chosen.scheme.id === scheme.id;
  const inForce = isInUse ? chosen.setup.options : {};
  const [options, setOptions] = useState(inForce);
  const isSame = (scheme.options ?? []).every(
    (option) => valueOf(option, options) === valueOf(option, inForce)
  );
  const isBusy =
    insertion.kind === "inserting" || (list.kind === "ready" && isChanging(list.activity));
  const take = () => {
    // Naming the scheme anew would forget what was answered about its columns.
    if (!isInUse) choose({ schemeId: scheme.id, options });
    else if (!isSame) choose({ options });
    go("start");
  };
  return (
    <div className={styles.actions}>
      {insertion.kind === "refused" && <RefusalBar refusal={insertion.refusal} />}
      <SchemeOptions {...{ scheme, options, isBusy }} onChange={setOptions} />
      {chosen && (
        <Button appearance="primary" disabled={isBusy} onClick={take} data-testid="adopt">
          {isInUse ? (isSame ? words.backToResult : words.apply) : words.adopt}
        </Button>
      )}
      {chosen && (
        <Button disabled={isBusy} onClick={() => void edit()} data-testid="edit-scheme">
          {words.edit}
        </Button>
      )}
      <Button
        appearance={chosen ? "secondary" : "primary"}
        disabled={isBusy}
        onClick={() => void insertTemplate(scheme).then((isDone) => isDone && go("start"))}
        data-testid="insert-template"
      >
        {insertion.kind === "inserting" ? sheetWords.inserting : sheetWords.insertThisTemplate}
      </Button>
      <WriteAsSheet {...{ scheme, isBusy, onWritten }} />
    </div>
  );
}

type Chosen = Readonly<Record<string, string>>;
type Option = NonNullable<Scheme["options"]>[number];

/** The first value is the default. */
const valueOf = ({ id, values }: Option, chosen: Chosen) =>
  values.find((value) => value.id === chosen[id])?.id ?? values[0].id;

interface SchemeOptionsProps {
  readonly scheme: Scheme;
  readonly options: Chosen;
  readonly isBusy: boolean;
  readonly onChange: (options: Chosen) => void;
}

function SchemeOptions({ scheme, options, isBusy, onChange }: SchemeOptionsProps) {
  const { language } = useWording();
  const styles = useSchemeDetailsStyles();
  return (scheme.options ?? []).map((option) => (
    <Field key={option.id} label={option.name[language]} className={styles.field}>
      <Select
        className={styles.picker}
        value={valueOf(option, options)}
        disabled={isBusy}
        onChange={(_, { value }) => onChange({ ...options, [option.id]: value })}
        data-testid={`option-${option.id}`}
      >
        {option.values.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </Select>
    </Field>
  ));
}
