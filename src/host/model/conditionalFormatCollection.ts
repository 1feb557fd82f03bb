import { invalidArgument, itemNotFound, notImplemented } from "../richapi/hostError";
import { defineType, type HostObject } from "../richapi/hostType";
import type { SheetArea } from "../workspace";
import { intersect } from "./address";
import {
  type ConditionalDraft,
  conditionalFormatsOf,
  removeConditional,
} from "./conditionalDrafts";
import { conditionalFormat } from "./conditionalFormat";
import { assertAllowed } from "./writeCells";

const IMPLEMENTED: ReadonlySet<string> = new Set(["Custom", "CellValue", "ContainsText"]);

/** Every format that touches the range, also those that reach beyond it. */
function formatsOn({ workspace, sheet, area }: SheetArea): readonly ConditionalDraft[] {
  return conditionalFormatsOf(workspace, sheet).filter((draft) =>
    draft.areas.some((its) => intersect(its, area))
  );
}

function proxy(range: SheetArea, { id }: ConditionalDraft): HostObject {
  return conditionalFormat({ workspace: range.workspace, sheet: range.sheet, id });
}

function find(range: SheetArea, id: unknown): HostObject | null {
  const found = formatsOn(range).find((draft) => draft.id === id);
  return found ? proxy(range, found) : null;
}

export const conditionalFormatCollection = defineType<SheetArea>("ConditionalFormatCollection", {
  items: (self) => formatsOn(self).map((draft) => proxy(self, draft)),
  item(self, id) {
    const found = find(self, id);
    if (!found) throw itemNotFound(`conditional format ${String(id)}`);
    return found;
  },
  call: {
    add,
    getCount: (self) => formatsOn(self).length,
    getItemAt(self, index) {
      const found = formatsOn(self)[Number(index)];
      if (!found) throw invalidArgument(`there is no conditional format ${String(index)}`);
      return proxy(self, found);
    },
    getItemOrNullObject: find,
    clearAll: clearAll,
  },
});

function add(self: SheetArea, type: unknown): HostObject {
  if (typeof type !== "string") throw invalidArgument("type of conditional format");
  if (!IMPLEMENTED.has(type)) {
    throw notImplemented("ConditionalFormatCollection", `add(${type})`);
  }
  assertAllowed(self, "formatCells");
  const { workspace, sheet, area } = self;
  const id = `{${sheet.id}-${nextNumber(self)}}`;
  workspace.drafts.set(id, {
    id,
    sheet,
    areas: [area],
    type,
    rule: undefined,
    format: {},
    stopIfTrue: false,
    priority: conditionalFormatsOf(workspace, sheet).length,
  });
  return conditionalFormat({ workspace, sheet, id });
}

/** Ids are never used twice, or a proxy of a deleted format would name a new one. */
function nextNumber({ workspace }: SheetArea): number {
  workspace.lastConditional += 1;
  return workspace.lastConditional;
}

/** Excel leaves what reaches beyond the range; a Book cannot cut a format, so that is refused. */
function clearAll(self: SheetArea): void {
  assertAllowed(self, "formatCells");
  for (const { id, areas } of formatsOn(self)) {
    const within = areas.every((area) => {
      const common = intersect(area, self.area);
      return common?.rows === area.rows && common.columns === area.columns;
    });
    if (!within) {
      throw notImplemented("ConditionalFormatCollection", "clearAll of a part of a format");
    }
    removeConditional({ ...self, id });
  }
}
