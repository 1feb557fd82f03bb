/**
 * What the host tells office.js it can do. Only sets whose members this product uses are answered;
 * of ExcelApi the members in model/ are there and any other fails by its name. RichApiRuntime is
 * left out on purpose: the client then sends plain property writes and loads.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  // Not public: which of the client's channels for custom functions is used.
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  // Not public: lets the client send delayForCellEdit.
  DelayForCellEdit: "1.1",
};

/** The client wants numbers: {"ExcelApi":1.17}. "1.10" and "1.1" differ, so they stay texts there. */
export function requirementMatrix(sets: Readonly<Record<string, string>>): string {
  return JSON.stringify(sets);
}
