import type { Area, BookSheet } from "../../book/types";
import { defineType } from "../richapi/hostType";
import type { Workspace } from "../workspace";
import { rangeOrNull } from "./range";

interface Filter {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
  readonly filter: { readonly area: Area; readonly active: boolean } | null;
}

export const autoFilter = defineType<Filter>("AutoFilter", {
  get: {
    enabled: ({ filter }) => filter !== null,
    isDataFiltered: ({ workspace, sheet, filter }) =>
      filter?.active === true || (workspace.hiddenRows.get(sheet.id)?.size ?? 0) > 0,
  },
  call: {
    getRangeOrNullObject: ({ workspace, sheet, filter }) =>
      rangeOrNull(filter && { workspace, sheet, area: filter.area }),
  },
});
