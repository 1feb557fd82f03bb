import { settingsWordingFor } from "../../wording/settings";
import type { SettingsWording } from "../../wording/settingsTypes";
import { useWording } from "../language/useWording";

export const useSettingsWording = (): SettingsWording => settingsWordingFor(useWording().locale);
