import { Button } from "@fluentui/react-components";
import { withoutDays, type DaysDraft } from "../../grading/checkDays";
import type { NamedDays } from "../../grading/ownDays";
import { useWording } from "../language/useWording";
import { OwnDaysForm } from "./OwnDaysForm";
import { useSettingsStyles } from "./Settings.styles";
import type { SettingProps } from "./Settings";
import { useSettingsWording } from "./useSettingsWording";

interface Listed {
  readonly kind: DaysDraft["kind"];
  readonly days: NamedDays;
}

/** Days off and days worked of the list's own, by date. */
export function OwnDaysList({ proposal: { setup }, isDisabled, choose }: SettingProps) {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const { holidays = [], makeUpDays = [] } = setup;
  const listed: readonly Listed[] = [
    ...holidays.map((days) => ({ kind: "holiday", days }) as const),
    ...makeUpDays.map((days) => ({ kind: "makeUp", days }) as const),
  ].sort((a, b) => a.days.from - b.days.from);
  return (
    <>
      {listed.length === 0 ? (
        <p className={styles.note}>{words.noOwnDays}</p>
      ) : (
        <ul className={styles.list}>
          {listed.map(({ kind, days }) => (
            <DaysLine
              key={`${kind} ${days.from} ${days.to}`}
              kind={kind}
              days={days}
              isDisabled={isDisabled}
              onRemove={() => choose(withoutDays(setup, kind, days))}
            />
          ))}
        </ul>
      )}
      <OwnDaysForm own={setup} isDisabled={isDisabled} onAdd={choose} />
    </>
  );
}

interface DaysLineProps extends Listed {
  readonly isDisabled: boolean;
  readonly onRemove: () => void;
}

function DaysLine({ kind, days, isDisabled, onRemove }: DaysLineProps) {
  const { formats } = useWording();
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const when = words.days(formats.date(days.from), formats.date(days.to));
  return (
    <li className={styles.row} data-testid="holiday">
      <div className={styles.rowText}>
        <div>{`${words.dayKind[kind]} · ${days.name || words.unnamedDays}`}</div>
        <div className={styles.note}>{when}</div>
      </div>
      <Button
        size="small"
        disabled={isDisabled}
        onClick={onRemove}
        aria-label={words.removeDays(`${days.name} ${when}`.trim())}
        data-testid="holiday-remove"
      >
        {words.remove}
      </Button>
    </li>
  );
}
