import type { Workspace } from "../workspace";

interface Subscriber {
  readonly workspace: Workspace;
  readonly target: string;
}

type Calls<Self> = Record<string, (self: Self) => void>;

/** The hidden methods behind object.onX.add() and .remove(). */
export function eventMembers<Self>(
  types: Readonly<Record<string, number>>,
  subscriber: (self: Self) => Subscriber
): Calls<Self> {
  const calls: Calls<Self> = {};
  for (const [name, type] of Object.entries(types)) {
    calls[`_Register${name}Event`] = (self) => {
      const { workspace, target } = subscriber(self);
      workspace.events.subscribe(type, target);
    };
    calls[`_Unregister${name}Event`] = (self) => {
      const { workspace, target } = subscriber(self);
      workspace.events.unsubscribe(type, target);
    };
  }
  return calls;
}
