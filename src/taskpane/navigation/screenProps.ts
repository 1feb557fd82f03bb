import type { ReadyList } from "../list/listState";
import type { Proposal } from "../list/propose";
import type { ListDesk } from "../list/useList";
import type { Screen } from "./routes";

/** What a screen of a list gets: the one list of the pane, and the way to the other screens. */
export interface ScreenProps {
  readonly desk: ListDesk;
  readonly list: ReadyList;
  readonly proposal: Proposal;
  readonly go: (screen: Screen) => void;
}
