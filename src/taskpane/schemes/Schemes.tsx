import type { Screen } from "../navigation/routes";
import type { ListDesk } from "../list/useList";

export interface SchemesProps {
  readonly desk: ListDesk;
  readonly go: (screen: Screen) => void;
}

export function Schemes({ desk }: SchemesProps) {
  return <p>{desk.proposal?.kind}</p>;
}
