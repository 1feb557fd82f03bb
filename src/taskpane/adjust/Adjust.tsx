import type { ScreenProps } from "../navigation/screenProps";

export function Adjust({ list }: ScreenProps) {
  return <p>{list.snapshot.cells.sheet}</p>;
}
