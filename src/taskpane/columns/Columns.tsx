import type { ScreenProps } from "../navigation/screenProps";

export function Columns({ list }: ScreenProps) {
  return <p>{list.snapshot.cells.sheet}</p>;
}
