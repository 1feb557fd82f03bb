import type { Area } from "../../book/types";
import { defineType } from "../richapi/hostType";
import type { SheetArea } from "../workspace";
import { fullAddress } from "./address";
import { range } from "./range";
import { worksheet } from "./worksheet";

interface Areas extends Pick<SheetArea, "workspace" | "sheet"> {
  readonly areas: readonly Area[];
}

export const rangeAreas = defineType<Areas>("RangeAreas", {
  tracked: true,
  get: {
    address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(","),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
  },
  nav: {
    areas: (self) => rangeCollection(self),
    worksheet: ({ workspace, sheet }) => worksheet({ workspace, sheet }),
  },
});

const rangeCollection = defineType<Areas>("RangeCollection", {
  items: ({ areas, ...place }) => areas.map((area) => range({ ...place, area })),
  call: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ areas, ...place }, index) => {
      const area = areas[Number(index)];
      return area ? range({ ...place, area }) : null;
    },
  },
});
