import type { ScreenProps } from "../navigation/screenProps";
import { RestoreSection } from "./RestoreSection";

export function History({ desk, list }: ScreenProps) {
  return <RestoreSection desk={desk} isDisabled={list.activity.kind !== "idle"} />;
}
