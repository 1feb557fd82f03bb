import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { useWording } from "../language/useWording";
import type { ListDesk } from "../list/useList";
import { BoxList } from "../longList/BoxList";
import { RefusalBar } from "../start/OutcomeBar";
import { Section } from "../start/Section";
import { useEditorStyles, useEffectStyles } from "./Editor.styles";
import type { DraftEffect, Move } from "./draftMoves";
import { EffectTable } from "./EffectTable";
import { useEditorWording } from "./useEditorWording";
import type { ShownPreview } from "./usePreview";

export interface EffectSectionProps {
  readonly shown: ShownPreview;
  /** Name of the scheme in force. */
  readonly inForce: string;
  readonly jump: ListDesk["jump"];
}

/** What the draft would do to the list, beside what the scheme in force does. */
export function EffectSection({ shown, inForce, jump }: EffectSectionProps) {
  const { effect: words } = useEditorWording();
  const { formats } = useWording();
  const styles = useEditorStyles();
  const effectStyles = useEffectStyles();
  const { preview, graded, isBehind } = shown;
  const errors = preview.problems.filter(({ severity }) => severity === "error").length;
  const effect = graded?.effect;
  return (
    <Section title={words.title} testId="effect">
      <p className={styles.note} role="status" data-testid="effect-state">
        {isBehind
          ? words.working
          : preview.kind === "broken"
            ? words.broken(errors)
            : words.hint(inForce)}
      </p>
      {preview.kind === "refused" && <RefusalBar refusal={preview.refusal} intent="warning" />}
      {effect && (
        <>
          <EffectTable effect={effect} />
          <p className={effectStyles.total} data-testid="effect-moves">
            {effect.moves.length === 0
              ? words.noMoves
              : words.moves(effect.up, effect.down, effect.other, effect.same)}
          </p>
          <Moves moves={effect.moves} jump={jump} />
          {(effect.weeklyBefore > 0 || effect.weeklyAfter > 0) && (
            <p className={effectStyles.total} data-testid="workload">
              {words.workload(visits(effect, "weeklyBefore"), visits(effect, "weeklyAfter"))}
            </p>
          )}
          <p className={styles.note}>{words.workloadHint}</p>
        </>
      )}
    </Section>
  );

  function visits(of: DraftEffect, which: "weeklyBefore" | "weeklyAfter") {
    return formats.number(Math.round(of[which] * 10) / 10);
  }
}

/** Names that are told at once. */
const FEW = 5;

interface MovesProps {
  readonly moves: readonly Move[];
  readonly jump: ListDesk["jump"];
}

function Moves({ moves, jump }: MovesProps) {
  const { effect: words } = useEditorWording();
  const styles = useEditorStyles();
  const [isAll, setAll] = useState(false);
  if (moves.length === 0) return null;
  const line = (move: Move) => <MoveLine move={move} jump={jump} />;
  return (
    <>
      {isAll && moves.length > FEW ? (
        <BoxList label={words.movedList} items={moves} render={line} testId="moved-all" />
      ) : (
        <ul className={styles.list} aria-label={words.movedList} data-testid="moved">
          {moves.slice(0, FEW).map((move) => (
            <li key={move.index}>{line(move)}</li>
          ))}
        </ul>
      )}
      {moves.length > FEW && (
        <Button
          className={styles.start}
          size="small"
          appearance="transparent"
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
          data-testid="moved-toggle"
        >
          {isAll ? words.showFewer : words.showAll(moves.length)}
        </Button>
      )}
    </>
  );
}

function MoveLine({ move, jump }: { readonly move: Move; readonly jump: ListDesk["jump"] }) {
  const { effect: words } = useEditorWording();
  const { changes } = useWording();
  const styles = useEffectStyles();
  const { name, row, change, column } = move;
  const who = name === "" ? words.rowOf(row) : name;
  return (
    <div className={styles.move}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.who}
        onClick={() => jump(row - 1, column)}
      >
        {who}
      </Button>
      <span className={mergeClasses(styles.what)}>
        {changes[change.kind]} {words.moved(change.from ?? words.none, change.to ?? words.none)}
      </span>
    </div>
  );
}
