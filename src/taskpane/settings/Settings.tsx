import type { ScreenProps } from "../navigation/screenProps";

export function Settings({ list }: ScreenProps) {
  return <p>{list.snapshot.cells.sheet}</p>;
}
