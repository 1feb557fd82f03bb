import { Button } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { edgeParts } from "../../scheme/edge";
import { opOf } from "../../scheme/edit/editPoints";
import type { Band, PointsRule } from "../../scheme/types";
import { EdgeSelect } from "./EdgeSelect";
import { useEditorStyles } from "./Editor.styles";
import { useEditing } from "./EditorContext";
import { FieldProblems } from "./FieldProblems";
import { NumberInput } from "./NumberInput";
import { problemsAt, problemsIn } from "./problemPlaces";
import { useEditorWording } from "./useEditorWording";

export interface BandRowsProps {
  readonly rule: Extract<PointsRule, { kind: "bands" }>;
  readonly index: number;
}

/** Number intervals to points, one line each. */
export function BandRows({ rule, index }: BandRowsProps) {
  const words = useEditorWording().criteria;
  const styles = useEditorStyles();
  const { edit, problems } = useEditing();
  const at = `criteria[${index}].rule`;
  return (
    <>
      <p className={styles.note}>{words.bands}</p>
      <ul className={styles.list} data-testid="bands">
        {rule.bands.map((band, b) => (
          <BandRow key={b} {...{ band, index, b }} />
        ))}
        <li className={styles.row}>
          <span className={styles.rowText}>{words.otherwise}</span>
          <span className={styles.points}>
            <NumberInput
              label={words.points(words.otherwise)}
              value={rule.otherwise}
              onChange={(value) => edit({ kind: "number", at: `${at}.otherwise`, value })}
            />
          </span>
          <span className={styles.gap} />
        </li>
      </ul>
      <FieldProblems problems={problemsAt(problems, `${at}.bands`, `${at}.otherwise`, at)} />
      <Button
        className={styles.start}
        size="small"
        icon={<AddRegular />}
        onClick={() => edit({ kind: "add-band", index })}
      >
        {words.addBand}
      </Button>
    </>
  );
}

interface BandRowProps {
  readonly band: Band;
  readonly index: number;
  readonly b: number;
}

function BandRow({ band, index, b }: BandRowProps) {
  const words = useEditorWording().criteria;
  const styles = useEditorStyles();
  const { edit, problems } = useEditing();
  const at = `criteria[${index}].rule.bands[${b}]`;
  const op = opOf(band);
  const { amount } = edgeParts(band);
  const wrong = problemsIn(problems, at);
  const isInvalid = wrong.some(({ severity }) => severity === "error");
  return (
    <li>
      <div className={styles.row}>
        <EdgeSelect label={words.op(b + 1)} at={at} op={op} />
        {typeof amount === "number" ? (
          <span className={styles.wide}>
            <NumberInput
              label={words.edge(b + 1)}
              value={amount}
              isInvalid={isInvalid}
              onChange={(value) => edit({ kind: "number", at: `${at}.${op}`, value })}
              testId={`edge-${index}-${b}`}
            />
          </span>
        ) : (
          <span className={styles.rowText}>{amount.column}</span>
        )}
        <span className={styles.points}>
          <NumberInput
            label={words.points(words.band(b + 1))}
            value={band.points}
            onChange={(value) => edit({ kind: "number", at: `${at}.points`, value })}
            testId={`points-${index}-${b}`}
          />
        </span>
        <Button
          className={styles.icon}
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.removeBand(b + 1)}
          title={words.removeBand(b + 1)}
          onClick={() => edit({ kind: "remove-band", index, band: b })}
        />
      </div>
      <FieldProblems problems={wrong} />
    </li>
  );
}
