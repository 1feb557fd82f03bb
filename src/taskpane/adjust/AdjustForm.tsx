import { Button, Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { isoDate } from "../../formula/serial";
import type { Adjustment } from "../../excel/notes/types";
import { tierIndex } from "../../grading/changes";
import type { Scheme } from "../../scheme/types";
import { recall, remember } from "../preferences";
import { useAdjustStyles } from "./Adjust.styles";
import type { ChosenCustomer } from "./chosenCustomer";
import { adjustmentOf, DRAFT_FIELDS, draftProblems, type Draft } from "./draft";
import { useAdjustWording } from "./useAdjustWording";

export interface AdjustFormProps {
  readonly customer: Extract<ChosenCustomer, { kind: "clear" }>;
  readonly scheme: Scheme;
  readonly asOf: number;
  readonly today: number;
  readonly isDisabled: boolean;
  readonly save: (adjustment: Adjustment) => void;
}

/** A season is what most exceptions are made for. */
const USUAL_DAYS = 90;

/** The tier, why, who answers for it, and until when. */
export function AdjustForm({ customer, scheme, asOf, today, isDisabled, save }: AdjustFormProps) {
  const words = useAdjustWording();
  const styles = useAdjustStyles();
  const [draft, setDraft] = useState(() => draftOf(customer.adjustment, scheme, asOf));
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problems = draftProblems(draft, asOf);
  const change = (more: Partial<Draft>) => setDraft({ ...draft, ...more });
  const told = (field: keyof typeof problems) => {
    const problem = isTried ? problems[field] : undefined;
    return problem && words.problems[problem];
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = DRAFT_FIELDS.find((field) => problems[field] !== undefined);
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    remember("owner", draft.owner.trim());
    setTried(false);
    save(adjustmentOf(draft, customer.key, today));
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <Field
        className={styles.field}
        label={words.tier}
        required
        validationMessage={told("tier")}
        hint={draft.tier !== "" && draft.tier === customer.computed ? words.sameTier : undefined}
      >
        <Select
          name="tier"
          className={styles.input}
          value={draft.tier}
          disabled={isDisabled}
          onChange={(_, { value }) => change({ tier: value })}
          data-testid="adjust-tier"
        >
          <option value="">{words.chooseTier}</option>
          {scheme.tiers.map(({ label }) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        className={styles.field}
        label={words.reason}
        required
        hint={words.reasonHint}
        validationMessage={told("reason")}
      >
        <Textarea
          name="reason"
          className={styles.input}
          rows={2}
          value={draft.reason}
          disabled={isDisabled}
          onChange={(_, { value }) => change({ reason: value })}
          data-testid="adjust-reason"
        />
      </Field>
      <Field
        className={styles.field}
        label={words.owner}
        required
        validationMessage={told("owner")}
      >
        <Input
          name="owner"
          className={styles.input}
          value={draft.owner}
          disabled={isDisabled}
          onChange={(_, { value }) => change({ owner: value })}
          data-testid="adjust-owner"
        />
      </Field>
      <Field
        className={styles.field}
        label={words.last}
        required={!draft.isOpen}
        hint={draft.isOpen ? undefined : words.lastHint}
        validationMessage={told("last")}
      >
        <Input
          name="last"
          type="date"
          className={styles.input}
          value={draft.isOpen ? "" : draft.last}
          min={isoDate(asOf)}
          disabled={isDisabled || draft.isOpen}
          onChange={(_, { value }) => change({ last: value })}
          data-testid="adjust-until"
        />
      </Field>
      <Checkbox
        className={styles.toggle}
        label={words.open}
        checked={draft.isOpen}
        disabled={isDisabled}
        onChange={(_, { checked }) => change({ isOpen: checked === true })}
        data-testid="adjust-open"
      />
      <Button
        type="submit"
        appearance="outline"
        className={styles.button}
        disabled={isDisabled}
        data-testid="adjust-save"
      >
        {customer.adjustment === undefined ? words.save : words.saveAgain}
      </Button>
    </form>
  );
}

/** The adjustment that counts now, to be changed; else an empty form. */
function draftOf(adjustment: Adjustment | undefined, scheme: Scheme, asOf: number): Draft {
  if (adjustment === undefined)
    return {
      tier: "",
      reason: "",
      owner: recall("owner") ?? "",
      last: isoDate(asOf + USUAL_DAYS),
      isOpen: false,
    };
  const { tier, reason, owner, until } = adjustment;
  return {
    tier: scheme.tiers[tierIndex(scheme, tier)].label,
    reason,
    owner,
    last: isoDate(until ?? asOf + USUAL_DAYS),
    isOpen: until === null,
  };
}
