import { isChanging } from "../list/activity";
import type { Choices } from "../list/listState";
import type { Proposal } from "../list/propose";
import type { ScreenProps } from "../navigation/screenProps";
import { AsOfSetting } from "./AsOfSetting";
import { ColorSettings } from "./ColorSettings";
import { ColumnSettings } from "./ColumnSettings";
import { PercentSettings } from "./PercentSettings";
import { PersonSettings } from "./PersonSettings";
import { useSettingsStyles } from "./Settings.styles";
import { useSettingsWording } from "./useSettingsWording";
import { WorkdaySettings } from "./WorkdaySettings";

/** What each group of settings needs. */
export interface SettingProps {
  readonly proposal: Proposal;
  readonly isDisabled: boolean;
  readonly choose: (choices: Partial<Choices>) => void;
}

/** What belongs to the list goes with the workbook, what belongs to the person stays here; each group says which. */
export function Settings({ desk, list, proposal }: ScreenProps) {
  const words = useSettingsWording();
  const styles = useSettingsStyles();
  const shared: SettingProps = {
    proposal,
    isDisabled: isChanging(list.activity),
    choose: desk.choose,
  };
  return (
    <div className={styles.screen} data-testid="settings">
      <p className={styles.note}>{words.whenKept}</p>
      <AsOfSetting {...shared} />
      <WorkdaySettings {...shared} />
      <PercentSettings {...shared} />
      <ColumnSettings {...shared} />
      <ColorSettings {...shared} />
      <PersonSettings />
    </div>
  );
}
