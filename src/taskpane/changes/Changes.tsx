import type { ScreenProps } from "../navigation/screenProps";

export function Changes({ list }: ScreenProps) {
  return <p>{list.snapshot.cells.sheet}</p>;
}
