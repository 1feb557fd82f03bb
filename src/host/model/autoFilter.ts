import type { Area, BookSheet, FilterColumn } from "../../book/types";
import { defineType } from "../richapi/hostType";
import type { Workspace } from "../workspace";
import { rangeOrNull } from "./range";

interface Filter {
  readonly workspace: Workspace;
  readonly sheet: BookSheet;
  readonly filter: {
    readonly area: Area;
    readonly active: boolean;
    readonly filters: readonly FilterColumn[];
  } | null;
}

/** Excel.FilterCriteria by column of the filtered range; null where a column filters nothing. */
function criteria({ filter }: Filter): unknown {
  if (!filter) return [];
  return Array.from({ length: filter.area.columns }, (_, column) => {
    const found = filter.filters.find((its) => its.column === column);
    return found ? criteriaOf(found) : null;
  });
}

const OTHER: Readonly<Record<string, string>> = {
  top10: "TopItems",
  dynamicFilter: "Dynamic",
  colorFilter: "CellColor",
  iconFilter: "Icon",
};

function criteriaOf({ values, custom, other = "" }: FilterColumn): unknown {
  if (values) return { filterOn: "Values", values };
  if (!custom) return { filterOn: OTHER[other] ?? "Custom" };
  const [criterion1, criterion2] = custom.criteria;
  return {
    filterOn: "Custom",
    criterion1,
    ...(criterion2 !== undefined && { criterion2, operator: custom.and ? "And" : "Or" }),
  };
}

export const autoFilter = defineType<Filter>("AutoFilter", {
  get: {
    criteria,
    enabled: ({ filter }) => filter !== null,
    isDataFiltered: ({ workspace, sheet, filter }) =>
      filter?.active === true || (workspace.hiddenRows.get(sheet.id)?.size ?? 0) > 0,
  },
  call: {
    getRangeOrNullObject: ({ workspace, sheet, filter }) =>
      rangeOrNull(filter && { workspace, sheet, area: filter.area }),
  },
});
