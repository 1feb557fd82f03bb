import type { ScreenProps } from "../navigation/screenProps";

export function Today({ list }: ScreenProps) {
  return <p>{list.snapshot.cells.sheet}</p>;
}
