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

interface Services {
  readonly state: AddinState;
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
  const services = { state, events };
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
    getAppRuntimeState: ({ state }) => (state.paneVisible ? "Visible" : "Background"),
    setAppRuntimeState: ({ state, events }, wanted) =>
      showPane(state, events, wanted === "Visible"),
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
    getAppRuntimeStartState: ({ state }) => (state.loadsOnOpen ? "Background" : "Inactive"),
    setAppRuntimeStartState({ state }, wanted) {
      state.loadsOnOpen = wanted === "Background";
      state.onChange();
    },
  },
});

/** Office.ribbon.requestUpdate names each tab and each control in turn. */
const dynamicRibbon = defineType<Services>("DynamicRibbon", {
  call: {
    getTab: (_, id) => ribbonTab({ id: String(id) }),
    getButton: ({ state }, id) => ribbonButton({ state, id: String(id) }),
  },
});

const ribbonTab = defineType<{ readonly id: string }>("RibbonTab", {
  identity: ({ id }) => ({ Id: id }),
  get: { id: ({ id }) => id },
});

interface Button {
  readonly state: AddinState;
  readonly id: string;
}

const ribbonButton = defineType<Button>("RibbonButton", {
  identity: ({ id }) => ({ Id: id }),
  get: { id: ({ id }) => id, enabled: ({ state, id }) => state.enabledControls.get(id) ?? true },
  set: {
    enabled({ state, id }, value) {
      state.enabledControls.set(id, value === true);
      state.onChange();
    },
  },
});
