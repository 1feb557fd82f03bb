import type { Host } from "./host";

/** Name of the add-in on this route. */
export const APP = "grade";

/** What Excel on the web tells office.js of itself, its user and the document. */
export function appContext(host: Host): object {
  return {
    _id: APP,
    // 16 is Excel on the web.
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: host.displayLanguage,
    _dataLocale: host.displayLanguage,
    _docUrl: host.workspace.fileName,
    _clientMode: 1,
    _settings: [...host.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "1",
    _appInstanceId: APP,
    _requirementMatrix: host.requirementMatrix,
    _hostFullVersion: "16.0.0.0",
    _addinName: "GRADE",
    _appDomains: [],
    _featureGates: {},
    // The pane is open from the start.
    _initialDisplayMode: 2,
  };
}
