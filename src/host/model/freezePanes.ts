import { MAX_COLUMNS, MAX_ROWS } from "../../book/address";
import { defineType } from "../richapi/hostType";
import { rangeOrNull } from "./range";
import { integer, isAbsent } from "./readArguments";
import type { SheetKey } from "./worksheet";

export const freezePanes = defineType<SheetKey>("WorksheetFreezePanes", {
  call: {
    freezeRows({ workspace, sheet }, count) {
      sheet.freezeRows(isAbsent(count) ? 1 : integer(count, "count"));
      workspace.changed({
        kind: "columns",
        sheet,
        area: { row: 0, column: 0, rows: 1, columns: 1 },
      });
    },
    getLocationOrNullObject(self) {
      const { rows, columns } = self.sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
      return rangeOrNull({ ...self, area });
    },
  },
});
