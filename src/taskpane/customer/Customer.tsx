import type { ScreenProps } from "../navigation/screenProps";

export function Customer({ list }: ScreenProps) {
  return <p>{list.snapshot.cells.sheet}</p>;
}
