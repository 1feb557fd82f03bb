import type { BookSheet, DefinedName } from "../../book/types";
import {
  accessDenied,
  alreadyExists,
  HostError,
  invalidArgument,
  itemNotFound,
} from "../richapi/hostError";
import { defineType, type HostObject } from "../richapi/hostType";
import type { Workspace } from "../workspace";
import { absoluteAddress } from "./address";
import { findName, rangeOfName } from "./lookUp";
import { range, rangeOrNull } from "./range";
import { flag, text } from "./readArguments";
import { worksheet } from "./worksheet";

/** Names of the workbook, or of one sheet. */
export interface NamePlace {
  readonly workspace: Workspace;
  readonly sheet?: BookSheet;
}

interface NameKey extends NamePlace {
  readonly name: string;
}

function scopeOf({ workspace, sheet }: NamePlace): number | undefined {
  return sheet && workspace.book.sheets.findIndex(({ id }) => id === sheet.id);
}

function nameNow(self: NameKey): DefinedName {
  const found = findName(self.workspace, self.name, scopeOf(self));
  if (!found) throw itemNotFound(`name ${self.name}`);
  return found;
}

function store({ workspace }: NamePlace, name: DefinedName): void {
  if (workspace.readOnly) throw accessDenied("the workbook is read-only");
  workspace.book.setName(name);
  workspace.changed({ kind: "names" });
}

function find(self: NamePlace, key: unknown): HostObject | null {
  const found = findName(self.workspace, key, scopeOf(self));
  return found ? namedItem({ ...self, name: found.name }) : null;
}

function all(self: NamePlace): readonly DefinedName[] {
  const scope = scopeOf(self);
  // Excel's own names (_xlnm.Print_Area, …) are not in the collection.
  return self.workspace.book.names.filter(
    ({ name, localSheet }) => localSheet === scope && !name.startsWith("_xlnm.")
  );
}

export const namedItemCollection = defineType<NamePlace>("NamedItemCollection", {
  items: (self) => all(self).map(({ name }) => namedItem({ ...self, name })),
  item(self, key) {
    const found = find(self, key);
    if (!found) throw itemNotFound(`name ${String(key)}`);
    return found;
  },
  call: {
    add: (self, name, reference) => add(self, name, referenceText(reference)),
    getCount: (self) => all(self).length,
    getItemOrNullObject: find,
  },
});

/** A range, or a formula whose "=" may be left out of a constant. */
function referenceText(reference: unknown): string {
  const place = range.of(reference);
  if (place) return absoluteAddress(place.sheet.name, place.area);
  if (typeof reference === "string" && reference.startsWith("=")) return reference.slice(1);
  if (typeof reference === "string") return `"${reference.replace(/"/g, '""')}"`;
  if (typeof reference === "number") return String(reference);
  throw invalidArgument("what the name refers to");
}

/** Excel: a letter, "_" or "\" first; no spaces; no cell address; at most 255 characters. */
function isName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d+[Cc]\d+)$/.test(name)
  );
}

function add(self: NamePlace, given: unknown, refersTo: string): HostObject {
  const name = text(given, "name");
  if (!isName(name)) throw invalidArgument(`${name} is no name`);
  if (find(self, name)) throw alreadyExists(name);
  const localSheet = scopeOf(self);
  store(self, { name, refersTo, hidden: false, ...(localSheet !== undefined && { localSheet }) });
  return namedItem({ ...self, name });
}

/** Excel.NamedItemType, as far as it shows without calculating. */
function typeOf(self: NameKey): string {
  const name = nameNow(self);
  if (rangeOfName(self.workspace, name)) return "Range";
  const { refersTo } = name;
  if (/^"(?:[^"]|"")*"$/.test(refersTo)) return "String";
  if (/^-?\d+$/.test(refersTo)) return "Integer";
  if (refersTo !== "" && Number.isFinite(Number(refersTo))) return "Double";
  if (/^(?:TRUE|FALSE)$/i.test(refersTo)) return "Boolean";
  if (refersTo.includes("#REF!")) return "Error";
  throw new HostError(
    "ApiNotFound",
    "NamedItem.type of a formula is not implemented by this host."
  );
}

/** A range is given by its address, a constant by itself. */
function valueOf(self: NameKey): unknown {
  const { refersTo } = nameNow(self);
  switch (typeOf(self)) {
    case "String":
      return refersTo.slice(1, -1).replace(/""/g, '"');
    case "Integer":
    case "Double":
      return Number(refersTo);
    case "Boolean":
      return refersTo.toUpperCase() === "TRUE";
    default:
      return refersTo;
  }
}

const namedItem = defineType<NameKey>("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  get: {
    _Id: ({ name }) => name,
    name: (self) => nameNow(self).name,
    formula: (self) => `=${nameNow(self).refersTo}`,
    visible: (self) => !nameNow(self).hidden,
    scope: ({ sheet }) => (sheet ? "Worksheet" : "Workbook"),
    type: typeOf,
    value: valueOf,
  },
  set: {
    formula: (self, value) => store(self, { ...nameNow(self), refersTo: referenceText(value) }),
    visible: (self, value) => store(self, { ...nameNow(self), hidden: !flag(value, "visible") }),
  },
  nav: {
    worksheetOrNullObject: ({ workspace, sheet }) =>
      sheet ? worksheet({ workspace, sheet }) : null,
  },
  call: {
    getRange(self) {
      const found = rangeOfName(self.workspace, nameNow(self));
      if (!found) throw new HostError("InvalidReference", `${self.name} refers to no range.`);
      return range(found);
    },
    getRangeOrNullObject: (self) => rangeOrNull(rangeOfName(self.workspace, nameNow(self))),
    delete(self) {
      if (self.workspace.readOnly) throw accessDenied("the workbook is read-only");
      self.workspace.book.removeName(nameNow(self).name, scopeOf(self));
      self.workspace.changed({ kind: "names" });
    },
  },
});
