import { EventCategory, type EventDesk, EventType } from "./eventDesk";
import { defineType, type HostObject } from "./richapi/hostType";

/** The ribbon and the life of the add-in's runtime, as far as office.js can change them. */

export interface AddinState {
  /** Last state asked for by Office.ribbon.requestUpdate, by control id. */
  readonly enabledControls: Map<string, boolean>;
  /** Office.addin.showAsTaskpane() and hide(). */
  paneVisible: boolean;
  /** Office.addin.setStartupBehavior(load). */
  loadsOnOpen: boolean;
  /** Called after each change of the above. */
  onChange: () => void;
}

interface Services extends AddinState {
  readonly events: EventDesk;
}

export function createAddinState(): AddinState {
  return {
    enabledControls: new Map(),
    paneVisible: true,
    loadsOnOpen: false,
    onChange: () => undefined,
  };
}

export function addinServices(
  events: EventDesk,
  state: AddinState
): Readonly<Record<string, HostObject>> {
  const self = state as Services;
  const services = Object.assign(self, { events });
  return {
    "Microsoft.InternalService.AddinInternalService": internalService(services),
    "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService(services),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": persistenceService(services),
    "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon(services),
  };
}

const internalService = defineType<Services>("AddinInternalService", {
  call: { notifyActionHandlerReady: () => null },
});

const appRuntimeService = defineType<Services>("AppRuntimeService", {
  call: {
    getAppRuntimeState: ({ paneVisible }) => (paneVisible ? "Visible" : "Background"),
    setAppRuntimeState(services, state) {
      showPane(services, services.events, state === "Visible");
    },
  },
});

/** Also how a person opens and closes the pane. */
export function showPane(state: AddinState, events: EventDesk, visible: boolean): void {
  if (state.paneVisible === visible) return;
  state.paneVisible = visible;
  const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
  events.send(EventCategory.richApi, EventType.visibilityChanged, "", message);
  state.onChange();
}

const persistenceService = defineType<Services>("AppRuntimePersistenceService", {
  call: {
    getAppRuntimeStartState: ({ loadsOnOpen }) => (loadsOnOpen ? "Background" : "Inactive"),
    setAppRuntimeStartState(services, state) {
      services.loadsOnOpen = state === "Background";
      services.onChange();
    },
  },
});

const dynamicRibbon = defineType<Services>("DynamicRibbon", {
  call: {
    executeRequestUpdate(services, json) {
      for (const control of controlsOf(JSON.parse(String(json)))) {
        services.enabledControls.set(control.id, control.enabled);
      }
      services.onChange();
    },
  },
});

interface Control {
  readonly id: string;
  readonly enabled: boolean;
}

/** Every object with an id and `enabled`, however deep: tabs hold groups hold controls. */
function controlsOf(value: unknown): readonly Control[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(controlsOf);
  const { id, enabled } = value as { readonly id?: unknown; readonly enabled?: unknown };
  return typeof id === "string" && typeof enabled === "boolean"
    ? [{ id, enabled }, ...below]
    : below;
}
