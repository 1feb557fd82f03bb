import { defineType, type HostType } from "../richapi/hostType";
import type { Workspace } from "../workspace";
import { customXmlPartCollection } from "./customXmlParts";
import { namedItemCollection } from "./namedItems";
import { range } from "./range";
import { cellOf } from "./rangeGeometry";
import { tableCollection } from "./tableCollection";
import { isStructureProtected, worksheetCollection } from "./worksheetCollection";
import { worksheetFunctions } from "./worksheetFunctions";

/** The root of every object path. */
export const workbook: HostType<Workspace> = defineType("Workbook", {
  get: {
    name: (workspace) => workspace.fileName,
    readOnly: (workspace) => workspace.readOnly,
  },
  nav: {
    application: (workspace) => application(workspace),
    protection: (workspace) => workbookProtection(workspace),
    worksheets: (workspace) => worksheetCollection(workspace),
    tables: (workspace) => tableCollection({ workspace }),
    names: (workspace) => namedItemCollection({ workspace }),
    customXmlParts: (workspace) => customXmlPartCollection(workspace),
    functions: (workspace) => worksheetFunctions(workspace),
    _Runtime: (workspace) => runtime(workspace),
  },
  call: {
    getSelectedRange: (workspace) => range({ workspace, ...workspace.selection }),
    getActiveCell: (workspace) => range(cellOf({ workspace, ...workspace.selection }, 0, 0)),
  },
});

/** Reading only, as with sheets. */
const workbookProtection = defineType<Workspace>("WorkbookProtection", {
  get: { protected: isStructureProtected },
});

const application = defineType<Workspace>("Application", {
  get: { calculationMode: () => "Automatic" },
  call: {
    // Nothing is drawn or calculated between two requests here anyway.
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    // Excel.CalculationType: "Recalculate" is for what has changed, which is calculated already.
    calculate: ({ functionCells }, type) =>
      type === "Recalculate" ? null : functionCells?.recalculate(),
  },
});

const runtime = defineType<Workspace>("Runtime", {
  get: { enableEvents: ({ events }) => events.enabled },
  set: {
    enableEvents({ events }, value) {
      events.enabled = value === true;
    },
  },
});
